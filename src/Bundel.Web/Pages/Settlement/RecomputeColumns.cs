// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Bundel.Kernel.Tables;

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

    [GeneratedRegex("bedrag|eur|€|bijdrage|kosten", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AmountName();
}
