// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;

namespace Bundel.Documents.Packaging;

/// <summary>How wide the columns of a table want to be.</summary>
internal static class ColumnWidths
{
    private const int PortraitLetters = 96;
    private const int Least = 7;
    private const int Most = 48;

    /// <summary>In letters: the longest cell or the longest word of the heading, with some room for bold.</summary>
    public static int[] Letters(ReportTable table) =>
        [.. table.Columns.Select((column, i) => Math.Clamp(Math.Max(LongestWord(column.Title), LongestCell(table, i)) + 2, Least, Most))];

    /// <summary>True when some table does not fit an upright page.</summary>
    public static bool NeedsLandscape(IEnumerable<ReportTable> tables) => tables.Any(table => Letters(table).Sum() > PortraitLetters);

    /// <summary>Figures never break over two lines.</summary>
    public static string Unbroken(ReportCell cell, ReportColumn column)
    {
        var text = CellText.ForReaders(cell, column);
        return column.IsNumeric ? text.Replace(' ', '\u00A0') : text;
    }

    /// <summary>Lines that a text takes when it wraps at spaces.</summary>
    public static int Lines(string text, int letters)
    {
        var lines = 1;
        var used = 0;
        foreach (var word in text.Split(' '))
        {
            if (used > 0 && used + 1 + word.Length > letters) (lines, used) = (lines + 1, 0);
            used += used == 0 ? word.Length : word.Length + 1;
        }

        return lines;
    }

    private static int LongestWord(string heading) => heading.Split(' ').Max(word => word.Length);

    private static int LongestCell(ReportTable table, int column) =>
        table.Rows.Select(row => CellText.ForReaders(row.Cells[column], table.Columns[column]).Length).DefaultIfEmpty(0).Max();
}
