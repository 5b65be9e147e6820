// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Sources;

/// <summary>A contract as a source of costs: it grows by its index and ends by itself.</summary>
public sealed record ContractCosts
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("kostengroep")]
    public required string Pool { get; init; }

    /// <summary>Per year, in the first year of the contract.</summary>
    [JsonPropertyName("jaarbedrag")]
    public required Money Yearly { get; init; }

    /// <summary>Number of licences for that amount.</summary>
    [JsonPropertyName("licenties")]
    public int? Licences { get; init; }

    [JsonPropertyName("van")]
    public required DateOnly From { get; init; }

    [JsonPropertyName("totEnMet")]
    public DateOnly? Through { get; init; }

    /// <summary>Rise per calendar year after the first, in percent.</summary>
    [JsonPropertyName("index")]
    public decimal Index { get; init; }

    /// <summary>What the contract costs in a year: by the days on which it runs.</summary>
    public Result<Explanation> In(int year)
    {
        if (Through < From) return new Problem("contract-einde-voor-begin", "Dit contract eindigt voordat het begint.") { Place = new Place("contracten", null, Code), Found = Dutch.ShortDate(Through.Value), Expected = $"vanaf {Dutch.ShortDate(From)}" };
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var start = From > first ? From : first;
        var end = Through < last ? Through.Value : last;
        var (all, days) = (last.DayNumber - first.DayNumber + 1, Math.Max(0, end.DayNumber - start.DayNumber + 1));
        var price = Yearly.Euros;
        for (var grown = From.Year; grown < year; grown++) price *= 1 + Index / 100;
        var cost = Money.Rounded(price * days / all);
        return new Explanation(FormattableString.Invariant($"{Name} {year}"), cost.ToString(), "EUR", days == 0 ? "Het contract loopt in dit jaar niet." : days == all ? "Het contract loopt het hele jaar." : $"Het contract loopt {Dutch.Count(days, "dag", "dagen")}.")
        {
            Formula = $"{Dutch.Euro(Money.Rounded(price))} × {days} / {all}",
            Operands = Licences is > 0 and { } licences ? [new Explanation("Per licentie", Money.Rounded(price / licences).ToString(), "EUR", $"{Dutch.Number(licences)} licenties.") { Formula = $"{Dutch.Euro(Money.Rounded(price))} / {Dutch.Number(licences)}" }] : [],
            Sources = [new ExplanationSource($"Contract {Code}", Code, "contract")],
        };
    }
}
