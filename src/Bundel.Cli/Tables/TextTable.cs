// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Cli.Tables;

/// <summary>Rows for people: the first column to the left, the others to the right.</summary>
internal static class TextTable
{
    public static void Write(Terminal terminal, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.Count == 0) return;
        var widths = Enumerable.Range(0, rows.Max(row => row.Count)).Select(column => rows.Max(row => column < row.Count ? row[column].Length : 0)).ToArray();
        foreach (var row in rows)
            terminal.Line(string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))).TrimEnd());
    }
}
