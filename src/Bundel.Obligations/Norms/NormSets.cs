// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;

namespace Bundel.Obligations.Norms;

/// <summary>A set of measures that an obligation carries (normenkader): numbers and state, never the text of the norm.</summary>
public sealed record NormSet(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("verplichting")] string Obligation,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("maatregelen")] IReadOnlyList<NormMeasure> Measures);

public sealed record NormMeasure(
    [property: JsonPropertyName("nummer")] string Number,
    [property: JsonPropertyName("groep")] string? Group = null,
    [property: JsonPropertyName("naam")] string? Name = null,
    [property: JsonPropertyName("stand")] string? State = null,
    [property: JsonPropertyName("urn")] string? Urn = null)
{
    /// <summary>Numbers that moved or lapsed stay for reference; they are not answered.</summary>
    [JsonIgnore]
    public bool Counts => State is null or "geldend";
}

/// <summary>The norm sets that this release ships.</summary>
public static class ShippedNorms
{
    private static readonly Lazy<IReadOnlyList<NormSet>> All = new(() => ShippedRegister.Read<IReadOnlyList<NormSet>>("normenkaders.json"));

    public static IReadOnlyList<NormSet> Sets => All.Value;
}
