// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reading;
using Bundel.Kernel.Tables;

namespace Bundel.Settlement.Budget.Importing;

/// <summary>Rows of a budget file one by one, whatever its format: a CSV of any length streams, a workbook lives in memory.</summary>
internal abstract class LineSource : IDisposable
{
    public abstract IReadOnlyList<string> Headings { get; }

    public abstract long HeadingRow { get; }

    public abstract long Row { get; }

    /// <summary>Part of the file that was read, in bytes or rows.</summary>
    public abstract (long Done, long Total) Progress { get; }

    public abstract bool Read();

    public abstract string Field(int column);

    /// <summary>True for a number of a workbook, which always has a point.</summary>
    public virtual bool IsNumber(int column) => false;

    public virtual void Dispose()
    {
    }

    /// <summary>Opens a stream that can seek; the source owns it.</summary>
    public static Result<LineSource> Open(Stream stream, string file)
    {
        Span<byte> first = stackalloc byte[4];
        stream.Position = 0;
        first = first[..stream.ReadAtLeast(first, 4, throwOnEndOfStream: false)];
        var text = first.Length > 0 && !first.StartsWith("PK"u8) && !first.StartsWith("%PDF"u8) && first[0] != 0xD0 && first[0] != (byte)'<';
        if (text) return CsvSource.Open(stream, file);
        var table = TableFile.Read(stream, file);
        stream.Dispose();
        return table.Select(LineSource (found) => new TableSource(found));
    }

    private sealed class CsvSource(CsvReader reader, Stream stream, IReadOnlyList<string> headings, long headingRow) : LineSource
    {
        public override IReadOnlyList<string> Headings => headings;

        public override long HeadingRow => headingRow;

        public override long Row => reader.Row;

        public override (long Done, long Total) Progress => (stream.Position, stream.Length);

        public static new Result<LineSource> Open(Stream stream, string file)
        {
            var reader = CsvReader.Open(stream, file);
            while (reader.ReadRow())
            {
                var headings = reader.Texts();
                if (Array.Exists(headings, heading => heading.Trim().Length > 0)) return new CsvSource(reader, stream, [.. headings.Select(heading => heading.Trim())], reader.Row);
            }

            reader.Dispose();
            return new Problem("bestand-leeg", "Dit bestand is leeg.") { Place = new Place(file) };
        }

        public override bool Read()
        {
            while (reader.ReadRow())
            {
                for (var i = 0; i < reader.Count; i++)
                {
                    if (!reader[i].Trim((byte)' ').IsEmpty) return true;
                }
            }

            return false;
        }

        public override string Field(int column) => column < 0 || column >= reader.Count ? "" : reader.Text(column).Trim();

        public override void Dispose() => reader.Dispose();
    }

    private sealed class TableSource(Table table) : LineSource
    {
        private int at = -1;

        public override IReadOnlyList<string> Headings => table.Headings;

        public override long HeadingRow => table.HeadingRow;

        public override long Row => table.Rows[at].Number;

        public override (long Done, long Total) Progress => (at + 1, table.Rows.Count);

        public override bool Read() => ++at < table.Rows.Count;

        public override string Field(int column) => column < 0 ? "" : table.Rows[at].Cells[column].Text;

        public override bool IsNumber(int column) => column >= 0 && table.Rows[at].Cells[column].Kind == CellKind.Number;
    }
}
