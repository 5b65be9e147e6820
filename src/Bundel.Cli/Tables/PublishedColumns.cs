// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;
using Bundel.Settlement.Recompute;

namespace Bundel.Cli.Tables;

/// <summary>The columns of a published table.</summary>
internal sealed record PublishedColumns(string? Name, string Basis, string Amount, bool FromEarlierAmounts)
{
    public Result<PublishedTable> Read(Table table, Terminal terminal)
    {
        var name = NamedColumns.Name(table, Name);
        if (!name.Succeeded) return Result<PublishedTable>.Failure(name.Problems);
        var names = Column.Text(name.Value);
        var bases = Column.Decimal(Basis).MayBeEmpty();
        var amounts = Column.Decimal(Amount).MayBeEmpty();
        var bound = BoundTable.Bind(table, names, bases, amounts);
        if (!bound.Succeeded) return Result<PublishedTable>.Failure(bound.Problems);
        foreach (var notice in bound.Value.Notices) terminal.Message(notice.ToString());
        var (basisUnit, amountUnit) = (FromEarlierAmounts ? TableUnit.Of(Basis) : 1, TableUnit.Of(Amount));
        if (amountUnit != 1) terminal.Message($"De kolom {Amount} staat in duizenden euro's; de uitkomst staat in euro's.");
        return Rows(bound.Value, names, row => row.Find(bases) * basisUnit, amounts, amountUnit);
    }

    private Result<PublishedTable> Rows(BoundTable table, Column<string> names, Func<BoundRow, decimal?> basis, Column<decimal> amounts, int unit)
    {
        var problems = new List<Problem>();
        var rows = table.Rows.Select(row => new PublishedRow(row.Get(names), basis(row), InCents(row))).ToList();
        return problems.Count > 0 ? problems : new PublishedTable { Rows = rows, FromEarlierAmounts = FromEarlierAmounts };

        Money? InCents(BoundRow row)
        {
            if (row.Find(amounts) is not { } amount) return null;
            var euros = amount * unit;
            if (decimal.Truncate(euros * 100) == euros * 100 && Math.Abs(euros) <= long.MaxValue / 100) return Money.FromEuros(euros);
            problems.Add(new Problem("bedrag-ongeldig", "dit is geen bedrag in hele centen.") { Place = row.PlaceOf(amounts), Found = amount.ToString(System.Globalization.CultureInfo.InvariantCulture) });
            return null;
        }
    }
}
