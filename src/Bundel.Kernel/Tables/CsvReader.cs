// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;
using Bundel.Kernel.Files;

namespace Bundel.Kernel.Tables;

/// <summary>
/// Reads CSV row by row as UTF-8 spans, without an allocation per row or field: memory stays at one buffer, however long the file.
/// A quote counts only at the start of a field; a row ends at CR LF, LF or CR. Faults throw <see cref="FileProblemException"/>.
/// </summary>
/// <remarks>For ordinary files use <see cref="CsvTable"/>; this is the layer for ledgers of millions of lines.</remarks>
public sealed class CsvReader : IDisposable
{
    private const byte Quote = (byte)'"';
    private const int NoBlock = -1024;
    private const int FirstBuffer = 256 * 1024;

    private readonly Stream stream;
    private readonly string file;
    private readonly CsvOptions options;
    private readonly byte separator;
    private readonly CsvFields fields;
    private byte[] buffer = new byte[FirstBuffer + Vector256<byte>.Count];
    private int rowStart;
    private int filled;
    private bool ended;
    private int block = NoBlock;
    private uint specials;

    /// <summary>Reads UTF-8 with a known separator from where the stream stands; <see cref="Open"/> detects both. Disposing closes the stream.</summary>
    public CsvReader(Stream stream, string file, char separator, CsvOptions? options = null)
    {
        this.stream = stream;
        this.file = file;
        this.options = options ?? CsvOptions.Default;
        this.separator = separator is ',' or ';' or '\t' ? (byte)separator : throw new ArgumentOutOfRangeException(nameof(separator), "A comma, a semicolon or a tab.");
        fields = new CsvFields(this.options.MaxCells);
    }

    /// <summary>The separator between fields.</summary>
    public char Separator => (char)separator;

    /// <summary>Number of the row that was read, from 1; blank lines count, as in a spreadsheet.</summary>
    public long Row { get; private set; }

    /// <summary>Fields in the row; a blank line has one empty field.</summary>
    public int Count => fields.Count;

    /// <summary>The bytes of a field without its quotes, valid until the next row is read.</summary>
    public ReadOnlySpan<byte> this[int index] => fields.Of(buffer, index);

    /// <summary>Opens a CSV file: byte order mark, encoding and separator are detected. The stream must be able to seek.</summary>
    public static CsvReader Open(Stream stream, string file, CsvOptions? options = null)
    {
        options ??= CsvOptions.Default;
        var format = CsvFormat.Detect(stream, file, options);
        stream.Position = format.Start;
        var utf8 = format.Encoding == CsvEncoding.Utf8 ? stream : Encoding.CreateTranscodingStream(stream, CsvFormat.Windows1252, Encoding.UTF8);
        return new CsvReader(utf8, file, format.Separator, options);
    }

    /// <summary>The text of a field.</summary>
    public string Text(int index) => Encoding.UTF8.GetString(this[index]);

    /// <summary>All fields of the row as text.</summary>
    public string[] Texts()
    {
        var texts = new string[Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = Text(i);
        return texts;
    }

    /// <summary>Reads the next row; false at the end of the file.</summary>
    public bool ReadRow()
    {
        while (true)
        {
            if (ended && rowStart >= filled) return false;
            if (TryScanRow(out var next))
            {
                rowStart = next;
                Row++;
                fields.Unescape(buffer);
                return true;
            }

            Fill();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private bool TryScanRow(out int next)
    {
        fields.Clear();
        var at = rowStart;
        next = filled;
        while (true)
        {
            if (at < filled && buffer[at] == Quote)
            {
                if (!TryScanQuoted(ref at)) return false;
            }
            else
            {
                var end = NextSpecial(at);
                if (end == filled && !ended) return false;
                Add(at, end - at, doubled: false);
                at = end;
            }

            if (at == filled) return ended;
            if (buffer[at] != separator) return TryEndRow(at, out next);
            at++;
        }
    }

    private bool TryEndRow(int at, out int next)
    {
        next = at + 1;
        if (buffer[at] != '\r') return true;
        if (next == filled) return ended;
        if (buffer[next] == '\n') next++;
        return true;
    }

    private bool TryScanQuoted(ref int at)
    {
        var start = at + 1;
        var doubled = false;
        at = start;
        while (true)
        {
            var quote = buffer.AsSpan(at, filled - at).IndexOf(Quote);
            if (quote < 0) return ended ? throw Fault("csv-aanhalingsteken-open", "een aanhalingsteken in deze rij wordt nergens gesloten.", "een sluitend aanhalingsteken") : false;
            at += quote + 1;
            if (at == filled && !ended) return false;
            if (at == filled || buffer[at] != Quote) break;
            doubled = true;
            at++;
        }

        if (at < filled && buffer[at] != separator && buffer[at] is not ((byte)'\r' or (byte)'\n'))
            throw Fault("csv-aanhalingsteken", "na een sluitend aanhalingsteken staat nog tekst.", "een scheidingsteken of het einde van de rij");
        Add(start, at - start - 1, doubled);
        return true;
    }

    private void Add(int start, int length, bool doubled)
    {
        if (!fields.TryAdd(start, length, doubled))
            throw Fault("csv-te-veel-cellen", "deze rij heeft te veel cellen.", "hoogstens " + Dutch.Number(options.MaxCells));
    }

    /// <summary>First separator or row end from a position; looks at 32 bytes at a time and remembers what it saw.</summary>
    private int NextSpecial(int at)
    {
        var offset = at - block;
        if (offset < Vector256<byte>.Count)
        {
            var rest = specials >> offset;
            if (rest != 0) return Math.Min(at + BitOperations.TrailingZeroCount(rest), filled);
            at = block + Vector256<byte>.Count;
        }

        for (; at < filled; at += Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref buffer[at]);
            specials = (Vector256.Equals(bytes, Vector256.Create(separator))
                | Vector256.Equals(bytes, Vector256.Create((byte)'\n'))
                | Vector256.Equals(bytes, Vector256.Create((byte)'\r'))).ExtractMostSignificantBits();
            block = at;
            if (specials != 0) return Math.Min(at + BitOperations.TrailingZeroCount(specials), filled);
        }

        return filled;
    }

    private void Fill()
    {
        block = NoBlock;
        var kept = filled - rowStart;
        if (rowStart > 0) buffer.AsSpan(rowStart, kept).CopyTo(buffer);
        rowStart = 0;
        filled = kept;
        var room = buffer.Length - Vector256<byte>.Count - filled;
        if (room == 0)
        {
            if (filled >= options.MaxRowBytes)
                throw Fault("csv-rij-te-lang", "deze rij is te lang; mogelijk ontbreekt een sluitend aanhalingsteken.", "hoogstens " + FileReading.Size(options.MaxRowBytes));
            Array.Resize(ref buffer, (buffer.Length - Vector256<byte>.Count) * 2 + Vector256<byte>.Count);
            room = buffer.Length - Vector256<byte>.Count - filled;
        }

        var wanted = Math.Max(1, room / 2);
        var read = stream.ReadAtLeast(buffer.AsSpan(filled, room), wanted, throwOnEndOfStream: false);
        if (read < wanted) ended = true;
        filled += read;
    }

    private FileProblemException Fault(string code, string message, string expected) =>
        new(new Problem(code, message) { Place = new Place(file, Row + 1), Expected = expected });
}
