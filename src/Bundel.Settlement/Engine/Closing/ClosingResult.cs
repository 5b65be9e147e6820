// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Closing;

/// <summary>The final settlement of a year.</summary>
public sealed record ClosingResult
{
    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("deelnemers")]
    public required IReadOnlyList<ClosingPart> Participants { get; init; }

    /// <summary>What is not settled because of a tolerance; it stays with the collaboration, unless the rest goes to the participants.</summary>
    [JsonPropertyName("nietAfgerekend")]
    public required Money Unsettled { get; init; }

    /// <summary>Who bears or gets it.</summary>
    [JsonPropertyName("restNaar")]
    public ResidualRule? Residual { get; init; }

    [JsonPropertyName("index")]
    public IndexOutcome? Index { get; init; }

    [JsonPropertyName("resultaat")]
    public ResultOutcome? Result { get; init; }

    /// <summary>True when differences = settled + unsettled, and result = reserve + participants.</summary>
    [JsonPropertyName("sluit")]
    public required bool Closes { get; init; }
}

/// <summary>One participant.</summary>
public sealed record ClosingPart
{
    [JsonPropertyName("deelnemer")]
    public required string Participant { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("voorschot")]
    public required Money Advance { get; init; }

    [JsonPropertyName("werkelijk")]
    public required Money Actual { get; init; }

    /// <summary>Actual − advance: above zero is still to pay.</summary>
    [JsonPropertyName("verschil")]
    public Money Difference => Actual - Advance;

    [JsonPropertyName("afTeRekenen")]
    public required Money Settled { get; init; }

    [JsonPropertyName("formule")]
    public required string Formula { get; init; }

    [JsonPropertyName("indexverrekening")]
    public Money IndexPart { get; init; }

    /// <summary>Part in what the tolerance left, when that goes to the participants.</summary>
    [JsonPropertyName("deelInRest")]
    public Money ResidualPart { get; init; }

    /// <summary>Above zero is received.</summary>
    [JsonPropertyName("deelInResultaat")]
    public Money ResultPart { get; init; }

    [JsonPropertyName("teBetalen")]
    public Money ToPay => Settled + IndexPart + ResidualPart - ResultPart;
}

/// <summary>What the deviation of the index brings.</summary>
public sealed record IndexOutcome
{
    [JsonPropertyName("afwijking")]
    public required decimal Points { get; init; }

    [JsonPropertyName("bedrag")]
    public required Money Amount { get; init; }

    [JsonPropertyName("formule")]
    public required string Formula { get; init; }
}

/// <summary>Where the result goes.</summary>
public sealed record ResultOutcome
{
    [JsonPropertyName("bedrag")]
    public required Money Amount { get; init; }

    [JsonPropertyName("reservePlafond")]
    public required Money Cap { get; init; }

    [JsonPropertyName("naarReserve")]
    public required Money ToReserve { get; init; }

    [JsonPropertyName("naarDeelnemers")]
    public required Money ToParticipants { get; init; }

    [JsonPropertyName("formule")]
    public required string Formula { get; init; }
}
