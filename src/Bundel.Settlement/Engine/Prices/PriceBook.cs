// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Prices;

/// <summary>Tariffs and cost prices of a year, from what pools cost after charges.</summary>
internal sealed class PriceBook
{
    private readonly Dictionary<string, PriceResult> prices = new(StringComparer.Ordinal);

    public IReadOnlyCollection<PriceResult> All => prices.Values;

    /// <summary>The rounded tariff.</summary>
    public Money RateOf(string code) => prices[code].Price;

    public static Result<PriceBook> Of(SettlementModel model, int year, IReadOnlyList<ResultLine> lines)
    {
        var book = new PriceBook();
        var costs = lines.Where(line => line.Sort == LineSort.Division).GroupBy(line => line.Pool).ToDictionary(group => group.Key, group => Money.Sum(group.Select(line => line.Total)), StringComparer.Ordinal);
        var problems = new List<Problem>();
        var known = model.Methods?.Prices ?? [];
        foreach (var price in known.OrderBy(price => price is ProductPrice))
        {
            foreach (var pool in PoolsOf(price).Where(pool => !costs.ContainsKey(pool)))
                problems.Add(new Problem("geen-kosten", FormattableString.Invariant($"Tarief {price.Name}: kostengroep {pool} heeft in {year} geen kosten.")));
            if (problems.Count == 0) book.prices.Add(price.Code, PriceMath.Of(price, costs, book));
        }

        return problems.Count > 0 ? problems : book;
    }

    private static IReadOnlyList<string> PoolsOf(CostPrice price) => price switch
    {
        HourRate rate => rate.Pools,
        OverheadRate rate => rate.Pools,
        TimePrice time => time.Pools,
        _ => [],
    };
}
