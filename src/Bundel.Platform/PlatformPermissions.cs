// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

public static class PlatformPermissions
{
    public static readonly Permission SeeAudit = new("audit.bekijken", "het auditspoor bekijken", Role.Controller);
    public static readonly Permission SeeJobs = new("taken.bekijken", "langlopende taken bekijken", Role.Controller, Role.Architect, Role.Gegevensbeheerder, Role.Informatiemanager);
    public static readonly Permission ManageJobs = new("taken.beheren", "langlopende taken stoppen en opnieuw starten", Role.Controller, Role.Gegevensbeheerder, Role.Architect, Role.Informatiemanager);

    public static IReadOnlyList<Permission> All { get; } = [SeeAudit, SeeJobs, ManageJobs];
}
