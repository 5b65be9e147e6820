// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Sources;

/// <summary>An asset of the register of investments, planned or bought.</summary>
public sealed record Investment
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("kostengroep")]
    public required string Pool { get; init; }

    [JsonPropertyName("besluit")]
    public string? Decision { get; init; }

    [JsonPropertyName("krediet")]
    public Money? Credit { get; init; }

    [JsonPropertyName("aanschaf")]
    public required Money Purchase { get; init; }

    [JsonPropertyName("restwaarde")]
    public Money Residual { get; init; }

    [JsonPropertyName("looptijdJaren")]
    public required int Years { get; init; }

    [JsonPropertyName("ingebruikname")]
    public required DateOnly InUse { get; init; }

    /// <summary>When it was to be taken into use, when that is another day.</summary>
    [JsonPropertyName("gepland")]
    public DateOnly? Planned { get; init; }

    [JsonPropertyName("start")]
    public DepreciationStart Start { get; init; }

    [JsonPropertyName("methode")]
    public DepreciationMethod Method { get; init; }

    /// <summary>Interest that is charged on the book value of 1 January, in percent.</summary>
    [JsonPropertyName("rekenrente")]
    public decimal Interest { get; init; }

    /// <summary>Covered from a reserve, in the same years as the depreciation.</summary>
    [JsonPropertyName("dekkingUitReserve")]
    public Money FromReserve { get; init; }

    /// <summary>First year with depreciation.</summary>
    [JsonIgnore]
    public int FirstYear => InUse.Year + (Start == DepreciationStart.YearAfter ? 1 : 0);

    /// <summary>Last year with depreciation, in which the asset is replaced.</summary>
    [JsonIgnore]
    public int LastYear => FirstYear + Years - 1;

    /// <summary>Everything that makes charges impossible.</summary>
    public IEnumerable<Problem> Check()
    {
        if (Years <= 0) yield return Fault("looptijd-nul", "De looptijd van dit actief is nul of minder.", $"{Years}", "ten minste één jaar");
        if (Purchase <= Money.Zero) yield return Fault("aanschaf-nul", "De aanschafwaarde van dit actief is nul of minder.", Purchase.ToString(), "een bedrag boven nul");
        if (Residual < Money.Zero || Residual > Purchase) yield return Fault("restwaarde-ongeldig", "De restwaarde ligt niet tussen nul en de aanschafwaarde.", Residual.ToString(), $"0.00 tot en met {Purchase}");
        if (FromReserve < Money.Zero || FromReserve > Purchase - Residual) yield return Fault("dekking-ongeldig", "De dekking uit de reserve is meer dan wat er wordt afgeschreven.", FromReserve.ToString(), $"hoogstens {Purchase - Residual}");
        if (Interest is < 0 or > 100) yield return Fault("rente-ongeldig", "De rekenrente ligt niet tussen 0 en 100 %.", FormattableString.Invariant($"{Interest}"), "0 tot en met 100");
        if (Credit is { } credit && Purchase > credit) yield return Fault("krediet-overschreden", "De aanschaf is meer dan het krediet.", Purchase.ToString(), $"hoogstens {credit}");
    }

    private Problem Fault(string code, string message, string found, string expected) => new(code, message) { Place = new Place("investeringen", null, Code), Found = found, Expected = expected };
}

/// <summary>When depreciation starts.</summary>
public enum DepreciationStart
{
    [JsonStringEnumMemberName("jaar-na-ingebruikname")] YearAfter,
    [JsonStringEnumMemberName("jaar-van-ingebruikname")] YearOfUse,
}

/// <summary>How the cost is spread.</summary>
public enum DepreciationMethod
{
    [JsonStringEnumMemberName("lineair")] Linear,
    [JsonStringEnumMemberName("annuitair")] Annuity,
}
