// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Kernel;

namespace Bundel.Web.Design;

/// <summary>The Dutch text of a cell.</summary>
public static class CellText
{
    /// <summary>The text, or null when the value is unknown.</summary>
    public static string? Of(Cell cell, Column column) => cell.Value switch
    {
        null => null,
        Money money => column.Kind == ColumnKind.SignedMoney ? Dutch.Signed(money) : Dutch.Amount(money),
        Share share => Dutch.Percent(share, column.Decimals == 0 ? 2 : column.Decimals),
        DateOnly date => Dutch.ShortDate(date),
        DateTime instant => Dutch.Instant(instant),
        decimal number => Dutch.Number(number, column.Decimals) + (column.Kind == ColumnKind.Percent ? " %" : ""),
        int or long or short => Dutch.Number(Convert.ToInt64(cell.Value, CultureInfo.InvariantCulture)),
        _ => cell.Value.ToString(),
    };
}
