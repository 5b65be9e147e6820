// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Differences;

/// <summary>
/// Compares two ledgers as collections of lines. A first pass adds the prints of the lines up in buckets; only lines in buckets that differ are looked at again,
/// so a few corrections in ten million lines cost two passes along the columns.
/// </summary>
public static class LedgerComparison
{
    private const int BucketBits = 16;
    private const int LinesAtOnce = 4_000_000;

    /// <summary>What goes from the one to the other.</summary>
    public static LedgerDifference Between(LedgerFile before, LedgerFile after)
    {
        var (old, recent) = (new LedgerPrints(before), new LedgerPrints(after));
        Buckets[] both = [new(), new()];
        Parallel.Invoke(() => Fill(both[0], old, before), () => Fill(both[1], recent, after));
        var differing = Enumerable.Range(0, 1 << BucketBits).Where(bucket => !both[0].Same(both[1], bucket)).ToList();
        var outcome = new DifferenceBuilder(before, after);
        for (var from = 0; from < differing.Count;)
        {
            var chosen = new bool[1 << BucketBits];
            for (long lines = 0; from < differing.Count && lines < LinesAtOnce; from++)
            {
                chosen[differing[from]] = true;
                lines += both[0].Lines[differing[from]] + both[1].Lines[differing[from]];
            }

            outcome.Add(Chosen(chosen, old, before), Chosen(chosen, recent, after));
        }

        return outcome.Build();
    }

    private static int BucketOf(ulong print) => (int)(print >> (64 - BucketBits));

    private static void Fill(Buckets buckets, LedgerPrints prints, LedgerFile ledger)
    {
        var part = new LedgerPart();
        for (var index = 0; index < ledger.Header.Parts.Count; index++)
        {
            prints.Each(index, part, (_, print) =>
            {
                var bucket = BucketOf(print);
                buckets.Lines[bucket]++;
                buckets.Sums[bucket] = unchecked(buckets.Sums[bucket] + print);
            });
        }
    }

    private static List<PrintedLine> Chosen(bool[] buckets, LedgerPrints prints, LedgerFile ledger)
    {
        var chosen = new List<PrintedLine>();
        var part = new LedgerPart();
        for (var index = 0; index < ledger.Header.Parts.Count; index++)
        {
            var at = index;
            prints.Each(index, part, (line, print) =>
            {
                if (buckets[BucketOf(print)]) chosen.Add(new PrintedLine(print, at, line));
            });
        }

        chosen.Sort();
        return chosen;
    }

    private sealed class Buckets
    {
        public readonly ulong[] Sums = new ulong[1 << BucketBits];
        public readonly int[] Lines = new int[1 << BucketBits];

        public bool Same(Buckets other, int bucket) => Sums[bucket] == other.Sums[bucket] && Lines[bucket] == other.Lines[bucket];
    }
}

/// <summary>A line by its print and its place.</summary>
internal readonly record struct PrintedLine(ulong Print, int Part, int Line) : IComparable<PrintedLine>
{
    public int CompareTo(PrintedLine other) =>
        Print != other.Print ? Print.CompareTo(other.Print) : Part != other.Part ? Part.CompareTo(other.Part) : Line.CompareTo(other.Line);
}
