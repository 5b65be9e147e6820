// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag;

public static class BagPermissions
{
    public static readonly Permission See = new("bag.bekijken", "adressen en objecten van de BAG zoeken en bekijken", Enum.GetValues<Role>());

    /// <summary>A role for one participant works for that participant.</summary>
    public static readonly Permission Work = new("bag.bijhouden", "signalen, steekproeven en zaken van de BAG bijhouden", Role.Gegevensbeheerder, Role.Informatiemanager);

    public static IReadOnlyList<Permission> All { get; } = [See, Work];
}
