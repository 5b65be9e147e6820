// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Model;

/// <summary>A participant that leaves, and by which rule the costs are counted.</summary>
[Description("Uittreding van een deelnemer.")]
public sealed record Exit
{
    [JsonPropertyName("deelnemer"), Description("Code van wie vertrekt.")]
    public required string Participant { get; init; }

    [JsonPropertyName("jaar"), Description("Eerste jaar zonder deze deelnemer.")]
    public required int Year { get; init; }

    [JsonPropertyName("methode")]
    public required ExitMethod Method { get; init; }

    [JsonPropertyName("bijdrage"), Description("Bijdrage waar de afbouw van uitgaat; zonder dit veld de berekende bijdrage in het jaar voor vertrek.")]
    public Money? Contribution { get; init; }

    [JsonPropertyName("eersteProcent"), Description("Afbouw: percentage van het eerste jaar. De tekst van 1985 laat 100 en 80 toe.")]
    public decimal FirstPercent { get; init; } = 100;

    [JsonPropertyName("stapProcent"), Description("Afbouw: vermindering per jaar.")]
    public decimal StepPercent { get; init; } = 20;

    [JsonPropertyName("jaren"), Description("Hoogste aantal jaren van de overbrugging.")]
    public int Years { get; init; } = 5;

    [JsonPropertyName("aandeelProcent"), Description("Directe schade: deel dat de vertrekker draagt.")]
    public decimal SharePercent { get; init; } = 100;

    [JsonPropertyName("schade"), Description("Directe schade per categorie en jaar.")]
    public IReadOnlyList<Damage> Damages { get; init; } = [];

    [JsonPropertyName("regeling"), Description("Percentages van de bijdrage per jaar volgens de eigen regeling.")]
    public IReadOnlyList<PathStep> Regulation { get; init; } = [];

    [JsonPropertyName("vast"), Description("Vast bedrag volgens de eigen regeling.")]
    public Money Fixed { get; init; }

    [JsonPropertyName("kostenVermindering"), Description("Wat de samenwerking per jaar minder uitgeeft door het vertrek.")]
    public IReadOnlyList<YearAmount> Reductions { get; init; } = [];

    [JsonPropertyName("uitgangspunten")]
    public IReadOnlyList<string> Assumptions { get; init; } = [];
}

/// <summary>How exit is counted.</summary>
public enum ExitMethod
{
    /// <summary>Royal Decree of 14 May 1985: the own contribution, decreasing.</summary>
    [JsonStringEnumMemberName("kb-1985")]
    Decree1985,

    [JsonStringEnumMemberName("directe-schade")]
    DirectDamage,

    [JsonStringEnumMemberName("eigen-regeling")]
    OwnRegulation,
}

/// <summary>Damage of one category in one year.</summary>
[Description("Schade in één categorie en één jaar.")]
public sealed record Damage
{
    [JsonPropertyName("categorie")]
    public required string Category { get; init; }

    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("onvermijdbaar"), Description("Kosten die door het vertrek blijven.")]
    public required Money Unavoidable { get; init; }

    [JsonPropertyName("beperkt"), Description("Wat maatregelen daarvan afhalen.")]
    public Money Mitigated { get; init; }

    [JsonPropertyName("toelichting")]
    public string? Note { get; init; }
}

/// <summary>An amount in a year.</summary>
[Description("Een bedrag in een jaar.")]
public sealed record YearAmount
{
    [JsonPropertyName("jaar")]
    public required int Year { get; init; }

    [JsonPropertyName("bedrag")]
    public required Money Amount { get; init; }
}
