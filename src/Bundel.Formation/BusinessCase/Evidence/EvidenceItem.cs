// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Formation.BusinessCase.Evidence;

/// <summary>A published figure or finding on what ICT costs and what working together saves.</summary>
/// <param name="Year">Year that it is about; null when it is about a period or none.</param>
/// <param name="Value">Figure, when it is one, in the unit.</param>
/// <param name="Basis">"gelezen" when the source was read, "afgeleid" when it was computed from what was read.</param>
public sealed record EvidenceItem(
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("jaar")] int? Year,
    [property: JsonPropertyName("waarde")] decimal? Value,
    [property: JsonPropertyName("eenheid")] string? Unit,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("basis")] string Basis);

/// <summary>The shipped evidence that stands beside every hoped-for saving.</summary>
public static class PublishedEvidence
{
    private static readonly Lazy<EvidenceFile> File = new(() => Shipped.Read<EvidenceFile>("bewijs.json"));

    public static IReadOnlyList<EvidenceItem> All => File.Value.Items;

    public static DateOnly CheckedOn => File.Value.CheckedOn;

    /// <summary>Findings about saving, the ones that belong beside a scenario.</summary>
    public static IReadOnlyList<EvidenceItem> Findings { get; } = [.. All.Where(item => item.Kind == "bevinding")];

    /// <summary>Benchmarks per inhabitant, oldest first.</summary>
    public static IReadOnlyList<EvidenceItem> PerInhabitant { get; } = [.. All.Where(item => item is { Kind: "benchmark", Unit: "euro per inwoner" }).OrderBy(item => item.Year)];

    private sealed record EvidenceFile(
        [property: JsonPropertyName("gecontroleerdOp")] DateOnly CheckedOn,
        [property: JsonPropertyName("onderdelen")] IReadOnlyList<EvidenceItem> Items);
}
