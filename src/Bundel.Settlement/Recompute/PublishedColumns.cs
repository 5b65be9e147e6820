// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Kernel.Tables;

namespace Bundel.Settlement.Recompute;

/// <summary>The columns of a published table, for the command line and for the page.</summary>
/// <param name="Name">Column with names.</param>
/// <param name="Basis">Column with weights, or with the amounts of an earlier year.</param>
/// <param name="Amount">Column with the published amounts.</param>
/// <param name="FromEarlierAmounts">True when the basis is an earlier year's amount.</param>
public sealed record PublishedColumns(string Name, string Basis, string Amount, bool FromEarlierAmounts)
{
    /// <summary>Reads the rows, in euros whatever the unit of the columns.</summary>
    public Result<PublishedTable> Read(Table table)
    {
        var (names, bases, amounts) = (Column.Text(Name), Column.Decimal(Basis).MayBeEmpty(), Column.Decimal(Amount).MayBeEmpty());
        var bound = BoundTable.Bind(table, names, bases, amounts);
        if (!bound.Succeeded) return Result<PublishedTable>.Failure(bound.Problems);
        var (basisUnit, amountUnit) = (FromEarlierAmounts ? AmountUnit.Of(Basis) : 1, AmountUnit.Of(Amount));
        var problems = new List<Problem>();
        var rows = bound.Value.Rows.Select(row => new PublishedRow(row.Get(names), row.Find(bases) * basisUnit, InCents(row, amounts, amountUnit, problems))).ToList();
        if (problems.Count > 0) return problems;
        IEnumerable<string> thousands = amountUnit == 1 ? [] : [$"De kolom {Amount} staat in duizenden euro's; de uitkomst staat in euro's."];
        return new PublishedTable { Rows = rows, FromEarlierAmounts = FromEarlierAmounts, Notices = [.. bound.Value.Notices.Select(notice => notice.ToString()), .. thousands] };
    }

    private static Money? InCents(BoundRow row, Column<decimal> amounts, int unit, List<Problem> problems)
    {
        if (row.Find(amounts) is not { } amount) return null;
        var euros = amount * unit;
        if (decimal.Truncate(euros * 100) == euros * 100 && Math.Abs(euros) <= long.MaxValue / 100) return Money.FromEuros(euros);
        problems.Add(new Problem("bedrag-ongeldig", "dit is geen bedrag in hele centen.") { Place = row.PlaceOf(amounts), Found = amount.ToString(CultureInfo.InvariantCulture) });
        return null;
    }
}
