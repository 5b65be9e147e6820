// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Sources;

/// <summary>A post of the formation: so many fte in a scale, for a pool.</summary>
public sealed record Post
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("kostengroep")]
    public required string Pool { get; init; }

    [JsonPropertyName("schaal")]
    public required string Scale { get; init; }

    [JsonPropertyName("fte")]
    public required decimal Fte { get; init; }

    /// <summary>Wage costs of one fte in a year, employer's charges included.</summary>
    [JsonPropertyName("loonsom")]
    public required Money WageSum { get; init; }

    [JsonPropertyName("vacatureMaanden")]
    public int VacantMonths { get; init; }

    /// <summary>Hired in for the vacancy, in the year.</summary>
    [JsonPropertyName("inhuur")]
    public Money Hire { get; init; }

    /// <summary>Works for participants directly; other posts are overhead.</summary>
    [JsonPropertyName("direct")]
    public bool IsDirect { get; init; } = true;

    /// <summary>fte × wage sum × (12 − vacant months) / 12 + hire.</summary>
    [JsonIgnore]
    public Money Cost => Money.Rounded(Fte * WageSum.Euros * (12 - VacantMonths) / 12) + Hire;

    public IEnumerable<Problem> Check()
    {
        var place = new Place("formatie", null, Code);
        if (Fte <= 0) yield return new Problem("fte-nul", "Deze functie heeft geen fte boven nul.") { Place = place, Found = FormattableString.Invariant($"{Fte}"), Expected = "een getal boven nul" };
        if (VacantMonths is < 0 or > 12) yield return new Problem("vacature-ongeldig", "Een functie is in een jaar 0 tot en met 12 maanden vacant.") { Place = place, Found = FormattableString.Invariant($"{VacantMonths}"), Expected = "0 tot en met 12" };
        if (WageSum < Money.Zero || Hire < Money.Zero) yield return new Problem("loonsom-negatief", "Loonsom en inhuur zijn niet negatief.") { Place = place };
    }
}
