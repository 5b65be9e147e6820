// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Bundel.Kernel.Tables;
using Bundel.Settlement.Recompute;

namespace Bundel.Web.Pages.Settlement;

/// <summary>Which columns of a published table to compare.</summary>
internal static partial class RecomputeColumns
{
    /// <summary>A good first guess: the first column with words, then the last two amounts, or a weight and the last amount.</summary>
    public static (string Name, string Basis, string Amount, bool FromEarlier) Guess(Table table)
    {
        string[] headings = [.. table.Headings];
        int[] filled = [.. Enumerable.Range(0, headings.Length).Where(column => headings[column].Length > 0)];
        int[] numeric = [.. filled.Where(table.IsNumeric)];
        var name = filled.Except(numeric).Select(column => headings[column]).FirstOrDefault(headings.FirstOrDefault() ?? "");
        int[] amounts = [.. numeric.Where(column => AmountName().IsMatch(headings[column]))];
        if (amounts.Length >= 2) return (name, headings[amounts[^2]], headings[amounts[^1]], true);
        var amount = amounts.Length == 1 ? amounts[0] : numeric.LastOrDefault();
        var basis = numeric.FirstOrDefault(column => column != amount, amount);
        return (name, headings[basis], headings[amount], false);
    }

    public static Result<PublishedTable> Read(Table table, string name, string basis, string amount, bool fromEarlier)
    {
        var (names, bases, amounts) = (Kernel.Tables.Column.Text(name), Kernel.Tables.Column.Decimal(basis).MayBeEmpty(), Kernel.Tables.Column.Decimal(amount).MayBeEmpty());
        var bound = BoundTable.Bind(table, names, bases, amounts);
        return bound.Select(found => new PublishedTable
        {
            Rows = [.. found.Rows.Select(row => new PublishedRow(row.Get(names), row.Find(bases) * (fromEarlier ? Unit(basis) : 1), row.Find(amounts) is { } euros ? Money.Rounded(euros * Unit(amount)) : null))],
            FromEarlierAmounts = fromEarlier,
        });
    }

    /// <summary>A heading such as "bedrag × € 1.000" means thousands.</summary>
    private static int Unit(string heading) => Thousands().IsMatch(heading) ? 1000 : 1;

    [GeneratedRegex("bedrag|eur|€|bijdrage|kosten", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AmountName();

    [GeneratedRegex(@"(k_?eur|keur|x_?1000|1\.000|duizend)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Thousands();
}
