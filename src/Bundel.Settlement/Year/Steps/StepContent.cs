// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Year.Steps;

/// <summary>What a step says; every kind uses its own parts.</summary>
public sealed record StepContent
{
    /// <summary>Difference between forecast and budget that gives a warning, in percent, where a budget does not say.</summary>
    public const decimal DefaultBand = 5;

    [JsonPropertyName("toelichting")]
    public string? Text { get; init; }

    /// <summary>Code of the run whose contributions this step holds.</summary>
    [JsonPropertyName("verrekening")]
    public string? Run { get; init; }

    /// <summary>Planned day on which the body treats it.</summary>
    [JsonPropertyName("behandeling")]
    public DateOnly? MeetingOn { get; init; }

    /// <summary>Last day for zienswijzen; without one, the day before the budget is treated.</summary>
    [JsonPropertyName("zienswijzenTot")]
    public DateOnly? OpinionsUntil { get; init; }

    /// <summary>Band around the budget in percent: a forecast outside gives a warning.</summary>
    [JsonPropertyName("signaalprocent")]
    public decimal? SignalPercent { get; init; }

    [JsonPropertyName("voorschotten")]
    public AdvanceTerms? Advances { get; init; }

    [JsonPropertyName("afrekening")]
    public ClosingTerms? Closing { get; init; }

    [JsonPropertyName("weerstandsvermogen")]
    public Resilience? Resilience { get; init; }
}

/// <summary>How contributions become advances.</summary>
public sealed record AdvanceTerms(
    [property: JsonPropertyName("ritme")] string Rhythm = "maand",
    [property: JsonPropertyName("dag")] int Day = 15,
    [property: JsonPropertyName("toetreding")] EntryRule Entry = EntryRule.ByMonth,
    [property: JsonPropertyName("vanaf")] DateOnly? From = null);

/// <summary>How the year is settled.</summary>
public sealed record ClosingTerms(
    [property: JsonPropertyName("bandbreedte")] Bandwidth? Bandwidth = null,
    [property: JsonPropertyName("indexdrempel")] IndexThreshold? Threshold = null,
    [property: JsonPropertyName("resultaat")] ResultRule? Result = null,
    [property: JsonPropertyName("betaaltermijnDagen")] int PaymentDays = 30);
