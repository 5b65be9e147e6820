// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

public static class PlatformPermissions
{
    public static readonly Permission SeeAudit = new("audit.bekijken", "het auditspoor bekijken", Role.Controller, Role.Ciso, Role.Auditor) { WholeOnly = true };
    public static readonly Permission SeeJobs = new("taken.bekijken", "langlopende taken bekijken", Role.Controller, Role.Architect, Role.Gegevensbeheerder, Role.Informatiemanager, Role.Auditor) { WholeOnly = true };
    public static readonly Permission ManageJobs = new("taken.beheren", "langlopende taken stoppen en opnieuw starten", Role.Controller, Role.Gegevensbeheerder, Role.Architect, Role.Informatiemanager) { WholeOnly = true };

    public static readonly Permission SeeAccess = new("toegang.bekijken", "zien wie welke rol heeft", Role.Ciso, Role.Auditor) { WholeOnly = true };

    public static readonly Permission ManageAccess = new("toegang.beheren", "rollen geven en intrekken, uitnodigen en sessies beëindigen") { WholeOnly = true };

    public static readonly Permission DeliverFiles = new("bestanden.aanleveren", "bestanden aanleveren, voor imports en bij stukken", Role.Controller, Role.Architect, Role.Gegevensbeheerder, Role.Informatiemanager, Role.Ciso, Role.Griffie);

    public static IReadOnlyList<Permission> All { get; } = [DeliverFiles, SeeAudit, SeeJobs, ManageJobs, SeeAccess, ManageAccess];
}
