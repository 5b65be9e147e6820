// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Bundel.Kernel.Tables;

namespace Bundel.Settlement.Statements.Checking;

/// <summary>One figure that differs from the original.</summary>
/// <param name="Row">First cell of its row.</param>
/// <param name="Column">Heading of its column.</param>
/// <param name="Expected">As issued; null when the original lacks it.</param>
/// <param name="Found">As found; null when it is gone.</param>
public sealed record DocumentDifference(
    [property: JsonPropertyName("rij")] string Row,
    [property: JsonPropertyName("kolom")] string Column,
    [property: JsonPropertyName("verwacht")] string? Expected,
    [property: JsonPropertyName("gevonden")] string? Found);

/// <summary>Compares the figures of two documents row by row; a row goes by its first cell.</summary>
internal static partial class DocumentDifferences
{
    public static IReadOnlyList<DocumentDifference> Between(IReadOnlyList<IReadOnlyList<string>> original, IReadOnlyList<IReadOnlyList<string>> found)
    {
        var left = ByName(found).ToDictionary(row => row.Key, row => row.Cells);
        var differences = new List<DocumentDifference>();
        IReadOnlyList<string> headings = [];
        foreach (var (key, cells) in ByName(original))
        {
            if (cells.Count > 1 && !cells.Any(IsFigure)) headings = cells;
            left.Remove(key, out var other);
            for (var i = 1; i < cells.Count; i++)
            {
                var value = other is not null && i < other.Count ? other[i] : null;
                if (IsFigure(cells[i]) && !Same(cells[i], value)) differences.Add(new DocumentDifference(key.Name, i < headings.Count ? headings[i] : "", cells[i], value));
            }
        }

        differences.AddRange(left.SelectMany(row => row.Value.Skip(1).Where(IsFigure).Select(cell => new DocumentDifference(row.Key.Name, "", null, cell))));
        return differences;
    }

    private static IEnumerable<((string Name, int Number) Key, IReadOnlyList<string> Cells)> ByName(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.Count > 0))
        {
            var number = seen[row[0]] = seen.GetValueOrDefault(row[0]) + 1;
            yield return ((row[0], number), row);
        }
    }

    private static bool Same(string expected, string? found) =>
        found is not null && (expected == found || (Number(expected) is { } a && Number(found) is { } b && Math.Abs(a - b) < 0.000001m));

    private static bool IsFigure(string text) => Figure().IsMatch(text);

    private static decimal? Number(string text) =>
        NumberText.TryParse(text, text.Contains(',', StringComparison.Ordinal) ? NumberNotation.Dutch : NumberNotation.English, out var value) ? value : null;

    [GeneratedRegex(@"^[-−+]?\s?(€\s?)?[0-9][0-9.,E+-]*\s?%?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figure();
}
