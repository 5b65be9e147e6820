// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>The budget bridge (verloopoverzicht): the budget lines of the base year, and what changes them year by year.</summary>
[Description("Verloopoverzicht: de begrotingsregels van het basisjaar en wat daarna verandert.")]
public sealed record Bridge
{
    [JsonPropertyName("basisjaar")]
    public required int BaseYear { get; init; }

    [JsonPropertyName("totEnMet"), Description("Laatste jaar van het overzicht.")]
    public required int Through { get; init; }

    [JsonPropertyName("index"), Description("Code van de index; zonder index blijft het prijspeil gelijk.")]
    public string? Index { get; init; }

    [JsonPropertyName("indexwijze"), Description("Optellend: over de basis na besluiten; stapelend: ook over de groei.")]
    public IndexWay Way { get; init; }

    [JsonPropertyName("groei"), Description("Groei van het areaal per jaar, zoals inwoners, in procenten.")]
    public IReadOnlyList<GrowthYear> Growth { get; init; } = [];

    [JsonPropertyName("mutaties")]
    public IReadOnlyList<BridgeMutation> Mutations { get; init; } = [];
}

/// <summary>Growth in one year.</summary>
[Description("Groei in één jaar.")]
public sealed record GrowthYear
{
    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("procent")]
    public required decimal Percent { get; init; }
}

/// <summary>One mutation of the budget.</summary>
[Description("Een mutatie in het verloopoverzicht.")]
public sealed record BridgeMutation
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("stap"), Description("Besluit: uit eerder genomen besluiten, telt mee voor groei en index. Nieuw beleid: komt daarna.")]
    public BridgeStepKind Step { get; init; }

    [JsonPropertyName("karakter")]
    public MutationCharacter Character { get; init; }

    [JsonPropertyName("aard"), Description("Incidenteel: verdwijnt na het laatste jaar uit de basis.")]
    public LineNature Nature { get; init; }

    [JsonPropertyName("van"), Description("Eerste jaar.")]
    public required int From { get; init; }

    [JsonPropertyName("tot"), Description("Laatste jaar (tot en met); ontbreekt bij een structurele mutatie.")]
    public int? Through { get; init; }

    [JsonPropertyName("bedrag"), Description("Bedrag per jaar; een verlaging is negatief.")]
    public required Money Amount { get; init; }

    [JsonPropertyName("kostengroep"), Description("Code van de kostengroep.")]
    public required string Pool { get; init; }

    [JsonPropertyName("sleutel"), Description("Code van de eigen verdeelsleutel.")]
    public string? Key { get; init; }

    [JsonPropertyName("besluit"), Description("Kenmerk van het besluit.")]
    public string? Decision { get; init; }

    [JsonPropertyName("isIndexering"), Description("Waar als dit bedrag zelf een indexering is; naast een index telt die dubbel.")]
    public bool IsIndexation { get; init; }
}

/// <summary>Where in the bridge.</summary>
public enum BridgeStepKind
{
    [JsonStringEnumMemberName("besluit")]
    Decision,

    [JsonStringEnumMemberName("nieuw-beleid")]
    NewPolicy,
}

/// <summary>Technical or policy.</summary>
public enum MutationCharacter
{
    [JsonStringEnumMemberName("technisch")]
    Technical,

    [JsonStringEnumMemberName("beleid")]
    Policy,
}
