// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Generating;

/// <summary>A made-up gemeente: its code, its one woonplaats, and how many addresses it has.</summary>
public sealed record GeneratedTown(int Municipality, int Town, string Name, int Addresses);

/// <summary>What a generated extract looks like; the same recipe gives the same bytes.</summary>
public sealed record ExtractRecipe(long Seed, DateOnly Date, IReadOnlyList<GeneratedTown> Towns)
{
    /// <summary>Changes go on until the date, in the right order, with the few mistakes of daily work.</summary>
    public bool IsLived { get; init; }

    /// <summary>Addresses of a small town; the proportions of everything else follow from it.</summary>
    public const int SmallTown = 12_694;

    /// <summary>So many gemeenten of a small town each, with codes that no gemeente has.</summary>
    public static ExtractRecipe Of(int municipalities, int addresses = SmallTown, long seed = 20261123) =>
        new(seed, new DateOnly(2026, 11, 1), [.. Enumerable.Range(0, municipalities).Select(index => new GeneratedTown(9000 + index, 9000 + index, $"Voorbeeldstad {index + 1}", addresses))]);
}
