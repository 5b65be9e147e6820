// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Recompute;

/// <summary>
/// Compares totals with their lines. The last total is that of all lines; an earlier one is that of the lines since the total before it.
/// </summary>
internal static class TotalsCheck
{
    public static IReadOnlyList<CheckedTotal> Of(PublishedTable table, Candidate best)
    {
        var totals = new List<CheckedTotal>();
        var all = new List<PublishedRow>();
        var since = new List<PublishedRow>();
        var last = table.Rows.LastOrDefault(row => row is { IsTotal: true, Published: not null });
        foreach (var row in table.Rows.Where(row => row.Published is not null))
        {
            if (!row.IsTotal)
            {
                all.Add(row);
                since.Add(row);
                continue;
            }

            totals.Add(Compare(row, ReferenceEquals(row, last) || since.Count == 0 ? all : since, best));
            since.Clear();
        }

        return totals;
    }

    private static CheckedTotal Compare(PublishedRow total, List<PublishedRow> lines, Candidate best)
    {
        var published = total.Published!.Value;
        var sum = Money.Sum(lines.Select(line => line.Published!.Value));
        return new CheckedTotal
        {
            Name = total.Name,
            Published = published,
            Sum = sum,
            Cause = published == sum ? null : published == Unrounded(lines, best) ? Cause.Rounding : Cause.Unknown,
        };
    }

    /// <summary>The total of the unrounded amounts, rounded once.</summary>
    private static Money Unrounded(List<PublishedRow> lines, Candidate best)
    {
        var basis = lines.Sum(line => line.Basis ?? 0);
        var scale = System.Numerics.BigInteger.Pow(10, basis.Scale);
        var units = new Share(best.Factor.Numerator * ExactDecimal.Scaled(basis, basis.Scale) * 100, best.Factor.Denominator * scale * best.Unit.Cents);
        return new Money(long.Parse(units.ToDecimal(0), System.Globalization.CultureInfo.InvariantCulture) * best.Unit.Cents);
    }
}
