// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations;

public static class ObligationsPermissions
{
    public static readonly Permission See = new("verplichtingen.bekijken", "verplichtingen, standen, opleveringen en planning bekijken", Enum.GetValues<Role>());
    public static readonly Permission Register = new("verplichtingen.register-beheren", "het register van verplichtingen aanvullen en afwijkingen vastleggen", Role.Informatiemanager, Role.Architect, Role.Ciso) { WholeOnly = true };

    /// <summary>A role for one participant records for that participant.</summary>
    public static readonly Permission Record = new("verplichtingen.vastleggen", "standen, bewijs, maatregelen en beheerkaarten vastleggen", Role.Informatiemanager, Role.Architect, Role.Ciso, Role.Gegevensbeheerder);
    public static readonly Permission Plan = new("verplichtingen.plannen", "opleveringen, capaciteit en planning beheren", Role.Informatiemanager, Role.Controller) { WholeOnly = true };

    public static IReadOnlyList<Permission> All { get; } = [See, Register, Record, Plan];
}
