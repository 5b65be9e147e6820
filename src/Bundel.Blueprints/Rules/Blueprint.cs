// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Rules;

/// <summary>A versioned set of building blocks with rules (blauwdruk).</summary>
public sealed record Blueprint(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("blokken")] IReadOnlyList<BlueprintBlock> Blocks)
{
    public const string CurrentSchema = "bundel/blauwdruk/1";

    [JsonPropertyName("schema")]
    public string Schema { get; init; } = CurrentSchema;

    [JsonPropertyName("versie")]
    public int Version { get; init; } = 1;

    [JsonPropertyName("geldigVanaf")]
    public DateOnly? ValidFrom { get; init; }

    [JsonPropertyName("bron")]
    public string? Source { get; init; }

    [JsonPropertyName("toelichting")]
    public string? Explanation { get; init; }

    /// <summary>Months after an assessment until the next one is due.</summary>
    [JsonPropertyName("hertoetsMaanden")]
    public int RetestMonths { get; init; } = 12;

    [JsonIgnore]
    public IEnumerable<Rule> Rules => Blocks.SelectMany(block => block.Rules);

    public BlueprintBlock? Block(string code) => Blocks.FirstOrDefault(block => block.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}

public sealed record BlueprintBlock(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("regels")] IReadOnlyList<Rule> Rules)
{
    [JsonPropertyName("doel")]
    public string? Purpose { get; init; }

    /// <summary>Object IDs and own keys of what the block is about: its list of requirements follows from them.</summary>
    [JsonPropertyName("componenten")]
    public IReadOnlyList<string> Components { get; init; } = [];

    /// <summary>Standards of the Forum list of "pas toe of leg uit" that matter here.</summary>
    [JsonPropertyName("pasToeOfLegUit")]
    public IReadOnlyList<string> ComplyOrExplain { get; init; } = [];

    [JsonPropertyName("invoering")]
    public Introduction? Introduction { get; init; }
}

/// <summary>How a block is introduced: the decision to propose, the steps, and what remains to be done afterwards.</summary>
public sealed record Introduction(
    [property: JsonPropertyName("besluit")] string Decision,
    [property: JsonPropertyName("stappen")] IReadOnlyList<IntroductionStep> Steps,
    [property: JsonPropertyName("beheertaken")] IReadOnlyList<string> Tasks);

/// <summary>The effort is an assumption.</summary>
public sealed record IntroductionStep(
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("rol")] string Role,
    [property: JsonPropertyName("voorwaarde")] string? Precondition = null,
    [property: JsonPropertyName("inspanning")] string? Effort = null);
