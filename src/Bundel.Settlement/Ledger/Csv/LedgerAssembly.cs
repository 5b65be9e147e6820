// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger.Columns;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Lays the parts down in the order of the source: checks that they join, gives faults their row, writes columns while nothing is wrong.</summary>
internal sealed class LedgerAssembly(LedgerWriter writer, CsvLayout layout)
{
    private readonly object gate = new();
    private readonly List<Problem> problems = [];
    private long rows = layout.HeadingRows;
    private ulong lastNumber;
    private long faults;

    /// <summary>Where the next part must start.</summary>
    public long NextStart { get; private set; } = layout.Start;

    public int NextPart { get; private set; }

    /// <summary>A part began somewhere else than where the one before it ended: a row end stood between quotes, or a part was full.</summary>
    public bool IsBroken { get; private set; }

    public bool IsUtf8 { get; private set; } = true;

    /// <summary>False when the numbers of the lines do not show that no line stands there twice.</summary>
    public bool NumbersAscend { get; private set; } = true;

    public IReadOnlyList<Problem> Problems => faults > problems.Count
        ? [.. problems, new Problem("nog-meer-fouten", $"Er zijn nog {Dutch.Count(faults - problems.Count, "fout", "fouten")} die hier niet staan.")]
        : problems;

    /// <summary>Lays a part down when all before it are; other threads wait for it.</summary>
    public void Lay(int part, long start, PartReader reader)
    {
        var image = new PartImage(reader.Columns);
        long place;
        lock (gate)
        {
            while (NextPart < part) Monitor.Wait(gate);
            place = IsBroken ? -1 : Join(start, reader, image);
            NextPart++;
            Monitor.PulseAll(gate);
        }

        if (place >= 0) writer.Write(place, image);
    }

    private long Join(long start, PartReader reader, PartImage image)
    {
        if (start != NextStart)
        {
            IsBroken = true;
            return -1;
        }

        NextStart = reader.End;
        IsUtf8 &= reader.IsUtf8;
        NumbersAscend &= reader.Columns.Lines == 0 || (reader.Numbers.Ascends && reader.Numbers.First > lastNumber);
        lastNumber = reader.Numbers.Last;
        var first = rows;
        rows += reader.Rows;
        faults += reader.Faults.Count;
        problems.AddRange(reader.Faults.In(layout.File, first).Take(PartFaults.Most - problems.Count));
        return faults > 0 ? -1 : writer.Take(reader.Columns, image, start, reader.Codes);
    }
}
