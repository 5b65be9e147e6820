// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Looks for lines with the same number, when their order does not show that there are none.</summary>
internal static class DoubleLines
{
    public static List<Problem> Find(Stream source, CsvLayout layout)
    {
        var prints = new List<ulong>();
        foreach (var (_, print) in Prints(source, layout)) prints.Add(print);
        prints.Sort();
        var suspects = new HashSet<ulong>();
        for (var i = 1; i < prints.Count; i++)
        {
            if (prints[i] == prints[i - 1]) suspects.Add(prints[i]);
        }

        return suspects.Count == 0 ? [] : Name(source, layout, suspects);
    }

    private static List<Problem> Name(Stream source, CsvLayout layout, HashSet<ulong> suspects)
    {
        var first = new Dictionary<string, long>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (var (reader, print) in Prints(source, layout))
        {
            if (!suspects.Contains(print)) continue;
            var number = reader.Text(layout.Line);
            if (first.TryAdd(number, reader.Row)) continue;
            problems.Add(new Problem("regel-dubbel", FormattableString.Invariant($"deze regel staat er al: rij {first[number]} heeft hetzelfde nummer."))
            {
                Place = new Place(layout.File, reader.Row, layout.Headings[layout.Line]),
                Found = number,
                Expected = "elk regelnummer één keer",
            });
            if (problems.Count == PartFaults.Most) break;
        }

        return problems;
    }

    private static IEnumerable<(CsvReader Reader, ulong Print)> Prints(Stream source, CsvLayout layout)
    {
        source.Position = layout.TextStart;
        var reader = new CsvReader(source, layout.File, (char)layout.Separator);
        reader.ReadRow();
        while (reader.ReadRow())
        {
            if (reader.Count > layout.Line) yield return (reader, LinePrint.Of(reader[layout.Line]));
        }
    }
}
