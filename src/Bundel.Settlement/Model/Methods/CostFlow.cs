// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>Cost pools that charge cost pools (kostenplaatsenmethode).</summary>
[Description("Doorbelasting van kostengroepen aan kostengroepen.")]
public sealed record CostFlow
{
    [JsonPropertyName("methode")]
    public required ChargeMethod Method { get; init; }

    [JsonPropertyName("volgorde"), Description("Volgorde van de trapsgewijze doorbelasting: codes van kostengroepen.")]
    public IReadOnlyList<string> Order { get; init; } = [];

    [JsonPropertyName("stromen")]
    public required IReadOnlyList<Charge> Charges { get; init; }
}

/// <summary>How pools charge each other.</summary>
public enum ChargeMethod
{
    /// <summary>Only to pools that charge nothing themselves.</summary>
    [JsonStringEnumMemberName("direct")]
    Direct,

    /// <summary>In a chosen order; what was charged gets nothing back.</summary>
    [JsonStringEnumMemberName("trapsgewijs")]
    StepDown,

    /// <summary>All at once, by the simultaneous equations.</summary>
    [JsonStringEnumMemberName("wederzijds")]
    Reciprocal,
}

/// <summary>What one pool charges.</summary>
[Description("Wat één kostengroep doorbelast.")]
public sealed record Charge
{
    [JsonPropertyName("van"), Description("Code van de kostengroep die doorbelast.")]
    public required string From { get; init; }

    [JsonPropertyName("eenheid"), Description("Waarin de afname is geteld, zoals uren of m².")]
    public string? Unit { get; init; }

    [JsonPropertyName("eigenDeel"), Description("Deel dat niet wordt doorbelast en met de sleutel van de kostengroep zelf wordt verdeeld, in dezelfde eenheid.")]
    public decimal Own { get; init; }

    [JsonPropertyName("naar")]
    public required IReadOnlyList<ChargeTarget> To { get; init; }
}

/// <summary>Who takes how much.</summary>
[Description("Afname door één kostengroep.")]
public sealed record ChargeTarget
{
    [JsonPropertyName("kostengroep"), Description("Code van de kostengroep die afneemt.")]
    public required string Pool { get; init; }

    [JsonPropertyName("deel"), Description("Afgenomen hoeveelheid.")]
    public required decimal Part { get; init; }
}
