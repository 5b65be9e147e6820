// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Loading;

namespace Bundel.Bag.Mutating;

/// <summary>What one mutation file did.</summary>
public sealed record MutationFile(
    [property: JsonPropertyName("bestand")] string File,
    [property: JsonPropertyName("van")] string From,
    [property: JsonPropertyName("tot")] string To,
    [property: JsonPropertyName("uitkomst")] string Outcome)
{
    [JsonPropertyName("groepen")] public long Groups { get; set; }

    [JsonPropertyName("toegevoegd")] public long Added { get; set; }

    [JsonPropertyName("gewijzigd")] public long Changed { get; set; }

    [JsonPropertyName("verwijderd")] public long Removed { get; set; }

    [JsonPropertyName("alVerwerkt")] public long Known { get; set; }

    [JsonPropertyName("buitenFilter")] public long LeftOut { get; set; }

    [JsonPropertyName("verschillen")] public long Differences { get; set; }
}

/// <summary>The report of a run of mutation files, in order of their period.</summary>
public sealed class MutationReport
{
    [JsonPropertyName("standdatum")] public string? Date { get; set; }

    [JsonPropertyName("bestanden")] public List<MutationFile> Files { get; } = [];

    [JsonPropertyName("aantalFouten")] public long FaultCount { get; set; }

    [JsonPropertyName("fouten")] public List<FaultLine> Faults { get; } = [];

    [JsonIgnore] public bool Refused { get; set; }
}
