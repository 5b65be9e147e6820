// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>A newcomer: its counts, what it adds to the costs, and who has the benefit.</summary>
[Description("Toetreding van een nieuwe deelnemer.")]
public sealed record Entry
{
    [JsonPropertyName("deelnemer"), Description("Code van de nieuwe deelnemer; hij staat nog niet bij de deelnemers.")]
    public required string Participant { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("jaar"), Description("Eerste jaar.")]
    public required int Year { get; init; }

    [JsonPropertyName("tellingen"), Description("Tellingen van de nieuwe deelnemer, per maatstaf die een sleutel gebruikt.")]
    public IReadOnlyList<EntryCount> Counts { get; init; } = [];

    [JsonPropertyName("extraKosten"), Description("Wat de toetreding per kostengroep aan de kosten toevoegt.")]
    public IReadOnlyList<PoolAmount> Costs { get; init; } = [];

    [JsonPropertyName("inkoopsom"), Description("Eenmalige bijdrage van de nieuwe deelnemer aan eerdere investeringen.")]
    public Money Fee { get; init; }

    [JsonPropertyName("voordeel"), Description("Wie het voordeel krijgt van de schaal.")]
    public BenefitRule Benefit { get; init; }

    [JsonPropertyName("uitgangspunten")]
    public IReadOnlyList<string> Assumptions { get; init; } = [];
}

/// <summary>One count of a newcomer.</summary>
[Description("Een telling van de nieuwe deelnemer.")]
public sealed record EntryCount
{
    [JsonPropertyName("maatstaf"), Description("Code van de maatstaf.")]
    public required string Measure { get; init; }

    [JsonPropertyName("waarde")]
    public required decimal Value { get; init; }
}

/// <summary>An amount of one cost pool.</summary>
[Description("Een bedrag bij een kostengroep.")]
public sealed record PoolAmount
{
    [JsonPropertyName("kostengroep"), Description("Code van de kostengroep.")]
    public required string Pool { get; init; }

    [JsonPropertyName("bedrag")]
    public required Money Amount { get; init; }
}

/// <summary>Who has the benefit of an entry.</summary>
public enum BenefitRule
{
    /// <summary>All pay by the keys: the benefit goes to all, the newcomer included.</summary>
    [JsonStringEnumMemberName("allen-volgens-sleutel")]
    Keys,

    /// <summary>The newcomer pays its extra costs only; the others keep what they paid.</summary>
    [JsonStringEnumMemberName("nieuwe-deelnemer")]
    Newcomer,
}
