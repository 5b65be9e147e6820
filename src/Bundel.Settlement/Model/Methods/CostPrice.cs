// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>A tariff or cost price. A new way of pricing is a new kind.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "soort")]
[JsonDerivedType(typeof(HourRate), "uurtarief")]
[JsonDerivedType(typeof(OverheadRate), "overhead")]
[JsonDerivedType(typeof(ProductPrice), "product")]
[JsonDerivedType(typeof(TimePrice), "tijd")]
[Description("Een tarief of kostprijs.")]
public abstract record CostPrice
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("afronding"), Description("Eenheid waarop het tarief wordt afgerond; standaard 0.01.")]
    public Money Unit { get; init; } = new(1);
}

/// <summary>Costs of pools over productive hours (kostenplaatsenmethode).</summary>
[Description("Uurtarief: kosten van kostengroepen, na doorbelasting, gedeeld door productieve uren.")]
public sealed record HourRate : CostPrice
{
    [JsonPropertyName("kostengroepen")]
    public required IReadOnlyList<string> Pools { get; init; }

    [JsonPropertyName("uren"), Description("Geplande of gerealiseerde productieve uren.")]
    public required decimal Hours { get; init; }
}

/// <summary>Overhead over direct staff and norm hours.</summary>
[Description("Overheadtarief: overhead gedeeld door directe fte en normuren.")]
public sealed record OverheadRate : CostPrice
{
    [JsonPropertyName("kostengroepen")]
    public required IReadOnlyList<string> Pools { get; init; }

    [JsonPropertyName("fte"), Description("Directe formatie.")]
    public required decimal Fte { get; init; }

    [JsonPropertyName("normuren"), Description("Productieve uren per fte.")]
    public required decimal NormHours { get; init; }
}

/// <summary>Integral cost price of a product: direct costs, hours times rates, surcharge.</summary>
[Description("Integrale kostprijs van een product.")]
public sealed record ProductPrice : CostPrice
{
    [JsonPropertyName("eenheid")]
    public required string Per { get; init; }

    [JsonPropertyName("directeKosten"), Description("Directe kosten per eenheid.")]
    public Money Direct { get; init; }

    [JsonPropertyName("inzet"), Description("Uren of andere eenheden van tarieven per eenheid product.")]
    public IReadOnlyList<RateUse> Uses { get; init; } = [];

    [JsonPropertyName("opslag")]
    public Surcharge? Surcharge { get; init; }

    [JsonPropertyName("aantal"), Description("Geplande hoeveelheid.")]
    public decimal? Planned { get; init; }
}

/// <summary>How much of a rate one unit takes.</summary>
[Description("Hoeveel van een tarief één eenheid product kost.")]
public sealed record RateUse
{
    [JsonPropertyName("tarief"), Description("Code van het tarief.")]
    public required string Rate { get; init; }

    [JsonPropertyName("hoeveelheid")]
    public required decimal Quantity { get; init; }
}

/// <summary>A percentage for overhead. On the costs: price = costs · (1 + p). Within the price: price = costs / (1 − p).</summary>
[Description("Opslag voor overhead. Op de kosten: prijs = kosten × (1 + p). In de prijs: prijs = kosten / (1 − p).")]
public sealed record Surcharge
{
    [JsonPropertyName("procent")]
    public required decimal Percent { get; init; }

    [JsonPropertyName("over"), Description("Waarover het percentage gaat; er is geen standaard.")]
    public required SurchargeBase Base { get; init; }
}

/// <summary>What a surcharge is a percentage of.</summary>
public enum SurchargeBase
{
    [JsonStringEnumMemberName("kosten")]
    Costs,

    [JsonStringEnumMemberName("prijs")]
    Price,
}

/// <summary>Time-driven cost price.</summary>
[Description("Tijdgedreven kostprijs: kosten gedeeld door praktische capaciteit, maal minuten per activiteit.")]
public sealed record TimePrice : CostPrice
{
    [JsonPropertyName("kostengroepen")]
    public required IReadOnlyList<string> Pools { get; init; }

    [JsonPropertyName("capaciteit"), Description("Praktische capaciteit in minuten.")]
    public required decimal Capacity { get; init; }

    [JsonPropertyName("activiteiten")]
    public required IReadOnlyList<PricedActivity> Activities { get; init; }
}

/// <summary>One activity with its time and its number.</summary>
[Description("Een activiteit met minuten en aantal.")]
public sealed record PricedActivity
{
    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("minuten")]
    public required decimal Minutes { get; init; }

    [JsonPropertyName("aantal")]
    public required decimal Number { get; init; }
}
