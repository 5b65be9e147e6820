// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Quality;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Bag;

/// <summary>Months since 2018 as lines; the years stand below.</summary>
internal static class RuleTrend
{
    public static Chart? Of(string title, IReadOnlyList<(string Name, IReadOnlyList<MonthRate> Months)> lines)
    {
        var known = lines.Where(line => line.Months.Any(month => month.Rate.Seen > 0)).ToList();
        if (known.Count == 0) return null;
        var months = known[0].Months.Select(month => month.Month.EndsWith("-01", StringComparison.Ordinal) ? month.Month[..4] : "").ToList();
        return new LineChart(title, months, [.. known.Select(line => new Series(line.Name, [.. line.Months.Select(month => month.Rate.Percentage)]))], "%", 1);
    }

    public static DataTable Table(IReadOnlyList<MonthRate> months) => new TableOf<MonthRate>("Verloop per maand", months.Reverse())
        .Text("Maand", row => row.Month).Number("Bevindingen", row => row.Rate.Broken).Number("Van", row => row.Rate.Seen).Number("Deel", row => row.Rate.Percentage, decimals: 2, unit: "%").Build();
}
