// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Documents.Reports;
using Bundel.Kernel.Tables;

namespace Bundel.Documents.Xlsx;

/// <summary>
/// Where things stand in a workbook, for who writes formulas: every table has its own sheet with the title in row 1, the caption in row 2,
/// the footer in row 3, the headings in row 4 and the rows from row 5, all from column A.
/// </summary>
public static class WorkbookLayout
{
    /// <summary>Row of the headings.</summary>
    public const int HeadingRow = 4;

    private const int MaxName = 31;

    /// <summary>"C5" for the third column of the first row.</summary>
    public static string Address(int column, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"{Headings.Letter(column)}{HeadingRow + 1 + row}");

    /// <summary>"C5:C9" for the third column of the rows 0 to 4.</summary>
    public static string Range(int column, int firstRow, int lastRow) => $"{Address(column, firstRow)}:{Address(column, lastRow)}";

    /// <summary>An address on another sheet: "'Maatstaven'!C5".</summary>
    public static string On(string sheet, string address) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{address}";

    /// <summary>Names of the sheets in the order of <see cref="Report.Tables"/>: as asked for, without what Excel refuses, each once.</summary>
    public static IReadOnlyList<string> SheetNames(Report report)
    {
        var names = new List<string>();
        foreach (var table in report.Tables) names.Add(Free(Allowed(table.Sheet ?? table.Caption), names));
        return names;
    }

    internal static string Free(string wanted, IReadOnlyList<string> taken)
    {
        var name = wanted;
        for (var number = 2; taken.Contains(name, StringComparer.OrdinalIgnoreCase); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            name = wanted[..Math.Min(wanted.Length, MaxName - suffix.Length)] + suffix;
        }

        return name;
    }

    private static string Allowed(string text)
    {
        var name = string.Concat(text.Select(letter => letter is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(letter) ? ' ' : letter)).Trim(' ', '\'');
        if (name.Length > MaxName) name = name[..MaxName].TrimEnd(' ', '\'');
        return name.Length == 0 ? "Blad" : name;
    }
}
