// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints;

public static class BlueprintsPermissions
{
    public static readonly Permission See = new("blauwdruk.bekijken", "referentiemodel, landschappen en blauwdrukken bekijken", Enum.GetValues<Role>());

    /// <summary>A role for one participant counts for the landscape of that participant.</summary>
    public static readonly Permission Keep = new("landschap.beheren", "het landschap en het feitenblad bijhouden", Role.Architect, Role.Informatiemanager, Role.Ciso);
    public static readonly Permission Manage = new("blauwdruk.beheren", "releases van het referentiemodel en blauwdrukken inlezen", Role.Architect) { WholeOnly = true };
    public static readonly Permission Accept = new("afwijking.accepteren", "een afwijking van een blauwdruk tijdelijk accepteren", Role.Informatiemanager, Role.Ciso) { WholeOnly = true };

    public static IReadOnlyList<Permission> All { get; } = [See, Keep, Manage, Accept];
}
