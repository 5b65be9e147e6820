// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation;

public static class FormationPermissions
{
    public static readonly Permission See = new("inrichten.bekijken", "businesscase, rechtsvorm en stukken van het inrichten bekijken", Role.Controller, Role.Informatiemanager, Role.Bestuurder, Role.Griffie, Role.Architect, Role.Auditor) { WholeOnly = true };
    public static readonly Permission Prepare = new("inrichten.voorbereiden", "de businesscase, de antwoorden over de rechtsvorm, sjablonen en stukken beheren", Role.Controller, Role.Informatiemanager) { WholeOnly = true };

    public static IReadOnlyList<Permission> All { get; } = [See, Prepare];
}
