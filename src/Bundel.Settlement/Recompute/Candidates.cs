// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Settlement.Recompute;

/// <summary>
/// Every policy that is tried: one factor per row rounded half-up, or one total divided, in units from the cent to a thousand euro.
/// The coarsest unit in which all amounts are whole comes first, then finer ones; coarser ones only when most amounts are whole in them.
/// </summary>
internal static class Candidates
{
    private static readonly Money[] Units = [new(100_000), new(10_000), new(1000), new(100), new(1)];

    public static IEnumerable<Candidate> Of(PublishedTable table, IReadOnlyList<PublishedRow> rows)
    {
        var units = UnitsOf(rows);
        var byTotal = Totals(table, rows).Distinct().SelectMany(total => Dividing(rows, total, units));
        var byFactor = units.Select(unit => ByFactor(rows, unit, table.Tolerance)).OfType<Candidate>();
        return (table.FromEarlierAmounts ? byFactor.Concat(byTotal) : byTotal.Concat(byFactor)).Select(candidate => candidate.Scored(rows, table.Tolerance));
    }

    private static Money[] UnitsOf(IReadOnlyList<PublishedRow> rows)
    {
        var whole = Units.ToDictionary(unit => unit, unit => rows.Count(row => row.Published!.Value.Cents % unit.Cents == 0));
        return [.. Units.Where(unit => whole[unit] == rows.Count), .. Units.Where(unit => whole[unit] < rows.Count && whole[unit] * 2 > rows.Count)];
    }

    private static IEnumerable<Money> Totals(PublishedTable table, IReadOnlyList<PublishedRow> rows) =>
        table.Rows.Where(row => row is { IsTotal: true, Published: not null }).Select(row => row.Published!.Value)
            .Append(Money.Sum(rows.Select(row => row.Published!.Value)));

    private static IEnumerable<Candidate> Dividing(IReadOnlyList<PublishedRow> rows, Money total, Money[] units)
    {
        var weights = Weights.From([.. rows.Select(row => row.Basis!.Value)]);
        if (!weights.Succeeded) yield break;
        var factor = new Share(total.Cents * Scale(rows), weights.Value.Total * 100);
        var ranks = TieRank.ByKey([.. rows.Select(row => row.Name)]);
        foreach (var unit in units)
        {
            foreach (var rule in new[] { RemainderRule.None, RemainderRule.LargestRemainder })
            {
                var rounding = new Rounding(unit, rule);
                yield return new Candidate(Name(rounding, $"{Dutch.Euro(total)} verdeeld"), factor, unit, Divider.Divide(total, weights.Value, rounding, ranks).Amounts);
            }
        }
    }

    private static Candidate? ByFactor(IReadOnlyList<PublishedRow> rows, Money unit, Money tolerance)
    {
        var scale = Scale(rows);
        var decimals = rows.Max(row => row.Basis!.Value.Scale);
        ScaledRow[] scaled = [.. rows.Select(row => new ScaledRow(ExactDecimal.Scaled(row.Basis!.Value, decimals), scale, row.Published!.Value.Cents))];
        if (FactorSweep.Best(scaled, unit.Cents, tolerance.Cents) is not { } centsPerUnit) return null;
        var factor = new Share(centsPerUnit.Numerator, centsPerUnit.Denominator * 100);
        var expected = rows.Select((row, i) => Rounded(factor, scaled[i].Basis, scale, unit)).ToList();
        return new Candidate(Name(new Rounding(unit, RemainderRule.None), "één factor"), factor, unit, expected);
    }

    private static Money Rounded(Share factor, BigInteger basis, BigInteger scale, Money unit)
    {
        var units = new Share(factor.Numerator * basis * 100, factor.Denominator * scale * unit.Cents);
        return new Money(long.Parse(units.ToDecimal(0), System.Globalization.CultureInfo.InvariantCulture) * unit.Cents);
    }

    private static BigInteger Scale(IReadOnlyList<PublishedRow> rows) => BigInteger.Pow(10, rows.Max(row => row.Basis!.Value.Scale));

    private static string Name(Rounding rounding, string how) =>
        $"{how}, {rounding.UnitName}, {(rounding.Remainder == RemainderRule.LargestRemainder ? "grootste rest" : "rekenkundig afgerond per rij")}";
}
