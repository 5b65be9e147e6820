// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag;

public static class BagPermissions
{
    public static readonly Permission See = new("bag.bekijken", "adressen en objecten van de BAG zoeken en bekijken", Enum.GetValues<Role>());

    public static IReadOnlyList<Permission> All { get; } = [See];
}
