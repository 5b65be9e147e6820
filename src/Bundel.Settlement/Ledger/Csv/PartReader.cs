// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Bundel.Settlement.Ledger.Columns;
using Microsoft.Win32.SafeHandles;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>Reads the rows of one part of a CSV ledger into columns. Rows without quotes take the short way, others <see cref="QuotedRow"/>.</summary>
internal sealed class PartReader
{
    private const int Front = 64;
    private const int ChunkBytes = 256 * 1024;
    private const int MostRowBytes = ushort.MaxValue;
    private readonly CsvLayout layout;
    private readonly SafeFileHandle source;
    private readonly RowReader rows;
    private readonly byte[] data = new byte[Front + MostRowBytes + 1 + ChunkBytes + Marks.Padding + 16];
    private readonly int[] marks = new int[MostRowBytes + ChunkBytes + Marks.Room];
    private readonly QuotedRow quoted;
    private readonly int width;
    private bool ended;
    private bool plain;

    public PartReader(CsvLayout layout, SafeFileHandle source)
    {
        (this.layout, this.source) = (layout, source);
        Codes = new PartCodes(layout.Year);
        width = layout.Headings.Count;
        Columns = new PartColumns { HasCostCentres = layout.CostCentre >= 0, HasProjects = layout.Project >= 0 };
        rows = new RowReader(layout, Columns, Codes, Faults);
        quoted = new QuotedRow(layout.Separator);
    }

    public PartColumns Columns { get; }

    public PartCodes Codes { get; }

    public PartFaults Faults { get; } = new();

    /// <summary>Rows in this part, blank ones too.</summary>
    public long Rows { get; private set; }

    /// <summary>Where the next part starts.</summary>
    public long End { get; private set; }

    public bool IsUtf8 { get; private set; } = true;

    public LineNumbers Numbers => rows.Numbers;

    /// <summary>Reads the rows that start at or after <paramref name="start"/> and before <paramref name="to"/>.</summary>
    public void Read(long start, long to)
    {
        Codes.Clear();
        Faults.Clear();
        rows.Start();
        Columns.Clear();
        Rows = 0;
        IsUtf8 = true;
        ended = false;
        var filled = Front;
        var place = start;
        while (true)
        {
            filled = Fill(filled, place);
            if (filled == Front) break;
            var next = ReadRows(filled, to - place);
            if (next == Front && Faults.Count == 0 && !ended && filled - Front > MostRowBytes) Faults.Add(Rows + 1, null, "csv-rij-te-lang", "deze rij is te lang; mogelijk ontbreekt een sluitend aanhalingsteken.", expected: "hoogstens 65 kB");
            if (!plain) Check(data.AsSpan(Front, next - Front));
            place += next - Front;
            if (ended || place >= to || Codes.IsFull || Faults.Count >= PartFaults.Most || (next == Front && filled - Front > MostRowBytes)) break;
            data.AsSpan(next, filled - next).CopyTo(data.AsSpan(Front));
            filled = Front + filled - next;
        }

        End = Math.Min(place, RandomAccess.GetLength(source));
    }

    private int Fill(int filled, long place)
    {
        var room = Math.Min(ChunkBytes, Front + MostRowBytes + ChunkBytes - filled);
        var read = RandomAccess.Read(source, data.AsSpan(filled, room), place + filled - Front);
        ended = read == 0;
        if (ended && filled > Front && data[filled - 1] != '\n') data[filled++] = (byte)'\n';
        return filled + read;
    }

    private void Check(ReadOnlySpan<byte> whole)
    {
        if (IsUtf8 && !Utf8.IsValid(whole)) IsUtf8 = false;
        if (whole.Contains((byte)0)) Faults.Add(Rows, null, "csv-geen-tekst", "in dit deel van het bestand staat iets dat geen tekst is.", expected: "CSV in UTF-8");
    }

    private int ReadRows(int filled, long limit)
    {
        marks[0] = Front - 1;
        var found = Marks.Find(data, Front, filled, layout.Separator, marks, 1);
        var (count, most) = (found.Count, (int)Math.Min(filled, Front + limit));
        plain = found.IsPlain;
        Columns.Reserve(count + 1);
        var even = EvenRows(found, most);
        var mark = 1;
        while (mark < count && marks[mark - 1] + 1 < most && !Codes.IsFull)
        {
            var run = even > 0 ? Math.Min(even, RowReader.MostRows) : PlainRows(mark, count, most);
            even -= run;
            if (run > 0)
            {
                rows.Take(data, marks, mark, run, Rows + 1);
                Rows += run;
                mark += run * width;
                continue;
            }

            var row = marks[mark - 1] + 1;
            var next = quoted.Read(data, row, filled);
            if (next < 0)
            {
                if (ended) Faults.Add(Rows + 1, null, "csv-aanhalingsteken-open", "een aanhalingsteken in deze rij wordt nergens gesloten.", expected: "een sluitend aanhalingsteken");
                return ended ? filled : row;
            }

            Rows++;
            TakeQuoted(next - row);
            while (mark < count && marks[mark] < next) mark++;
        }

        return marks[mark - 1] + 1;
    }

    /// <summary>
    /// Rows that start before a place, when all rows here have as many cells as the heading: there are no quotes, every mark at the end of a row is a row end,
    /// and there are no other row ends; so all other marks are separators. Otherwise 0: then <see cref="PlainRows"/> looks row by row.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int EvenRows(MarksFound found, int most)
    {
        unchecked
        {
            var all = (found.Count - 1) / width;
            if (found.HasQuotes || found.RowEnds != all) return 0;
            ref var bytes = ref MemoryMarshal.GetArrayDataReference(data);
            ref var last = ref marks[0];
            var (before, longest, rows, wrong) = (last, 0, 0, 0);
            for (var row = 0; row < all; row++)
            {
                last = ref Unsafe.Add(ref last, width);
                wrong |= Unsafe.Add(ref bytes, last) ^ '\n';
                longest |= last - before;
                rows += before + 1 < most ? 1 : 0;
                before = last;
            }

            return wrong != 0 || longest > MostRowBytes ? 0 : rows;
        }
    }

    /// <summary>Rows from this mark on that have as many cells as the heading and no quotes, and that start before a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int PlainRows(int mark, int count, int most)
    {
        unchecked
        {
            var run = 0;
            for (var last = mark + width - 1; run < RowReader.MostRows && last < count && marks[last - width] + 1 < most; last += width)
            {
                for (var i = last - width + 1; i < last; i++)
                {
                    if (data[marks[i]] != layout.Separator) return run;
                }

                if (data[marks[last]] != (byte)'\n' || marks[last] - marks[last - width] > MostRowBytes) return run;
                run++;
            }

            return run;
        }
    }

    private void TakeQuoted(int length)
    {
        if (quoted.IsBlank) return;
        if (quoted.Fault is { } fault) Faults.Add(Rows, null, "csv-aanhalingsteken", fault, expected: "een scheidingsteken of het einde van de rij");
        else if (quoted.Count != width) Faults.Add(Rows, null, "rij-breedte", "deze rij heeft niet evenveel cellen als de kopregel.", Dutch.Number(quoted.Count), Dutch.Number(width));
        else if (length > MostRowBytes) Faults.Add(Rows, null, "csv-rij-te-lang", "deze rij is te lang.", expected: "hoogstens 65 kB");
        else
        {
            rows.Take(quoted.Data, quoted.Marks, 1, 1, Rows);
            Columns.Lengths[Columns.Lines - 1] = (ushort)length;
        }
    }
}
