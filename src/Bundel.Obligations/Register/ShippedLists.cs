// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Register;

/// <summary>The other lists that this release ships: the blocks of NUP and i-NUP, the standards of the Forum, and what ends in the GEMMA.</summary>
public static class ShippedLists
{
    private static readonly Lazy<IReadOnlyList<NupBlock>> Blocks = new(() => ShippedRegister.Read<IReadOnlyList<NupBlock>>("nup.json"));
    private static readonly Lazy<IReadOnlyList<ForumStandard>> Forum = new(() => ShippedRegister.Read<IReadOnlyList<ForumStandard>>("forum-standaarden.json"));
    private static readonly Lazy<IReadOnlyList<EndingStandard>> Gemma = new(() => ShippedRegister.Read<IReadOnlyList<EndingStandard>>("gemma-uitfaseren.json"));

    public static IReadOnlyList<NupBlock> Nup => Blocks.Value;

    public static IReadOnlyList<ForumStandard> Standards => Forum.Value;

    public static IReadOnlyList<EndingStandard> Ending => Gemma.Value;
}

/// <summary>A building block of the NUP (2008) or i-NUP (2011).</summary>
public sealed record NupBlock(
    [property: JsonPropertyName("nummer")] int Number,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("groep")] string Group,
    [property: JsonPropertyName("heetNu")] string Today,
    [property: JsonPropertyName("opvolgers")] IReadOnlyList<string> Successors,
    [property: JsonPropertyName("steuntOp")] IReadOnlyList<int> RestsOn,
    [property: JsonPropertyName("opLijstVan24")] bool OnList,
    [property: JsonPropertyName("betrouwbaarheid")] Confidence Confidence,
    [property: JsonPropertyName("eigenaar")] string? Owner = null,
    [property: JsonPropertyName("grondslag")] string? Basis = null,
    [property: JsonPropertyName("destijds")] string? Then = null);

/// <summary>An open standard as the Forum Standaardisatie lists it.</summary>
public sealed record ForumStandard(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("domein")] string Domain,
    [property: JsonPropertyName("stand")] string State,
    [property: JsonPropertyName("herkomst")] Origin Origin,
    [property: JsonPropertyName("betrouwbaarheid")] Confidence Confidence);

/// <summary>A standard or version in the GEMMA whose support ended or that was withdrawn.</summary>
public sealed record EndingStandard(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("stand")] string State,
    [property: JsonPropertyName("beheerder")] string? Keeper,
    [property: JsonPropertyName("componenten")] int Components);
