// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Sources;

/// <summary>Capital charges (kapitaallasten): depreciation and interest per year. All years together depreciate exactly purchase minus residual value.</summary>
public static class CapitalCharges
{
    /// <summary>Every year of the asset.</summary>
    public static Result<IReadOnlyList<CapitalCharge>> Of(Investment asset)
    {
        var problems = asset.Check().ToList();
        if (problems.Count > 0) return problems;
        var charges = new List<CapitalCharge>();
        var book = asset.Purchase;
        var annuity = asset is { Method: DepreciationMethod.Annuity, Interest: > 0 } ? Annuity(asset) : (Money?)null;
        for (var i = 0; i < asset.Years; i++)
        {
            var interest = Money.Rounded(book.Euros * asset.Interest / 100);
            var last = i == asset.Years - 1;
            var depreciation = last ? book - asset.Residual : annuity is { } amount ? amount - interest : Part(asset.Purchase - asset.Residual, i, asset.Years);
            charges.Add(new CapitalCharge(asset.FirstYear + i, book, depreciation, interest, Part(asset.FromReserve, i, asset.Years)));
            book -= depreciation;
        }

        return charges;
    }

    /// <summary>The charges of one year, explained; zero outside the term.</summary>
    public static Result<Explanation> Explain(Investment asset, int year) => Of(asset).Select(charges =>
    {
        var charge = charges.FirstOrDefault(charge => charge.Year == year) ?? new CapitalCharge(year, year < asset.FirstYear ? asset.Purchase : asset.Residual, Money.Zero, Money.Zero, Money.Zero);
        var name = FormattableString.Invariant($"Kapitaallasten {asset.Name} {year}");
        ExplanationSource[] sources = asset.Decision is null ? [] : [new ExplanationSource($"Besluit {asset.Decision}", asset.Decision, "besluit")];
        return new Explanation(name, charge.Net.ToString(), "EUR", charge.Depreciation == Money.Zero ? $"In dit jaar is er geen afschrijving: die loopt van {asset.FirstYear} tot en met {asset.LastYear}." : $"Jaar {year - asset.FirstYear + 1} van {asset.Years}.")
        {
            Sources = sources,
            Operands =
            [
                new Explanation("Afschrijving", charge.Depreciation.ToString(), "EUR", asset.Method == DepreciationMethod.Linear ? "Lineair." : "Annuïteit min rente.") { Formula = asset.Method == DepreciationMethod.Linear ? $"({Dutch.Euro(asset.Purchase)} − {Dutch.Euro(asset.Residual)}) / {asset.Years}" : null },
                new Explanation("Rente", charge.Interest.ToString(), "EUR", "Over de boekwaarde op 1 januari.") { Formula = $"{Dutch.Euro(charge.BookValue)} × {Dutch.Figure(asset.Interest)} %" },
                new Explanation("Uit reserve", (-charge.FromReserve).ToString(), "EUR", "Dekking uit de bestemmingsreserve."),
            ],
        };
    });

    /// <summary>Net charges per pool in a year.</summary>
    public static Result<IReadOnlyDictionary<string, Money>> PerPool(IReadOnlyList<Investment> assets, int year)
    {
        var problems = new List<Problem>();
        var pools = new SortedDictionary<string, Money>(StringComparer.Ordinal);
        foreach (var asset in assets)
        {
            var charges = Of(asset);
            problems.AddRange(charges.Problems);
            if (charges.Succeeded) pools[asset.Pool] = pools.GetValueOrDefault(asset.Pool) + Money.Sum(charges.Value.Where(charge => charge.Year == year).Select(charge => charge.Net));
        }

        return problems.Count > 0 ? problems : pools;
    }

    /// <summary>What must be replaced in the ten years from a year on, at today's price with a yearly rise in percent.</summary>
    public static IReadOnlyList<Replacement> ReplacementPlan(IReadOnlyList<Investment> assets, int from, decimal rise = 0) =>
        [.. assets.Select(asset => (asset, Year: asset.LastYear + 1)).Where(due => due.Year >= from && due.Year < from + 10)
            .OrderBy(due => due.Year).ThenBy(due => due.asset.Code, StringComparer.Ordinal)
            .Select(due => new Replacement(due.Year, due.asset.Code, due.asset.Name, Money.Rounded(due.asset.Purchase.Euros * Power(1 + rise / 100, Math.Max(0, due.Year - from)))))];

    /// <summary>Underspend of a year when an investment is taken into use later than planned: planned minus late charges.</summary>
    public static Result<Money> Underspend(Investment planned, DateOnly late, int year) =>
        Of(planned).Then(before => Of(planned with { InUse = late }).Select(after => NetOf(before, year) - NetOf(after, year)));

    private static Money NetOf(IReadOnlyList<CapitalCharge> charges, int year) => Money.Sum(charges.Where(charge => charge.Year == year).Select(charge => charge.Net));

    /// <summary>Part i of n equal parts, so that the parts add up exactly.</summary>
    private static Money Part(Money whole, int i, int n) => Money.Rounded(whole.Euros * (i + 1) / n) - Money.Rounded(whole.Euros * i / n);

    /// <summary>(P − R / (1 + r)^n) · r / (1 − (1 + r)^−n).</summary>
    private static Money Annuity(Investment asset)
    {
        var rate = asset.Interest / 100;
        var growth = Power(1 + rate, asset.Years);
        return Money.Rounded((asset.Purchase.Euros - asset.Residual.Euros / growth) * rate / (1 - 1 / growth));
    }

    private static decimal Power(decimal factor, int times)
    {
        var power = 1m;
        for (var i = 0; i < times; i++) power *= factor;
        return power;
    }
}

/// <summary>One year of one asset.</summary>
/// <param name="Year">The year.</param>
/// <param name="BookValue">On 1 January.</param>
/// <param name="Depreciation">Of the year.</param>
/// <param name="Interest">Over the book value.</param>
/// <param name="FromReserve">What the reserve covers.</param>
public sealed record CapitalCharge(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("boekwaarde")] Money BookValue,
    [property: JsonPropertyName("afschrijving")] Money Depreciation,
    [property: JsonPropertyName("rente")] Money Interest,
    [property: JsonPropertyName("uitReserve")] Money FromReserve)
{
    [JsonPropertyName("kapitaallasten")]
    public Money Net => Depreciation + Interest - FromReserve;
}

/// <summary>An asset that must be replaced.</summary>
public sealed record Replacement(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("bedrag")] Money Amount);
