// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Tables;

/// <summary>Headings of columns: finding them by name.</summary>
public static class Headings
{
    /// <summary>
    /// Index of the column that carries one of these names, or -1. The names are tried in order, first as they stand without regard to case;
    /// then by letters and digits alone, so that "Bedrag 2025 (EUR)" is found as "bedrag_2025_eur".
    /// </summary>
    public static int Find(IReadOnlyList<string> headings, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            for (var i = 0; i < headings.Count; i++)
            {
                if (string.Equals(headings[i], name, StringComparison.OrdinalIgnoreCase)) return i;
            }
        }

        foreach (var name in names)
        {
            var bare = Bare(name);
            for (var i = 0; i < headings.Count; i++)
            {
                if (bare.Length > 0 && Bare(headings[i]) == bare) return i;
            }
        }

        return -1;
    }

    /// <summary>"A" for the first column, "AA" for the twenty-seventh.</summary>
    public static string Letter(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters;
    }

    private static string Bare(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
