// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Unicode;
using Bundel.Kernel.Files;

namespace Bundel.Kernel.Tables;

/// <summary>What was found out about a CSV file before its first row is read.</summary>
/// <param name="Encoding">UTF-8, or Windows-1252 when some byte does not fit UTF-8.</param>
/// <param name="Separator">The separator that divides the first rows most evenly.</param>
/// <param name="Start">Where the first row starts: after a byte order mark and after Excel's <c>sep=;</c> line.</param>
public sealed record CsvFormat(CsvEncoding Encoding, char Separator, int Start)
{
    private const int SampleBytes = 64 * 1024;
    private const int SampleRows = 50;
    private static readonly char[] Candidates = [';', '\t', ','];

    internal static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Looks at the whole file for its encoding and at its first rows for the separator.</summary>
    /// <exception cref="FileProblemException">UTF-16, or no text at all.</exception>
    public static CsvFormat Detect(Stream stream, string file, CsvOptions? options = null)
    {
        options ??= CsvOptions.Default;
        if (!stream.CanSeek) throw new ArgumentException("Detection needs a stream that can seek.", nameof(stream));
        stream.Position = 0;
        var sample = new byte[SampleBytes];
        sample = sample[..stream.ReadAtLeast(sample, SampleBytes, throwOnEndOfStream: false)];
        RefuseOtherText(sample, file);

        var encoding = options.Encoding ?? (IsUtf8(stream) ? CsvEncoding.Utf8 : CsvEncoding.Windows1252);
        var start = sample.AsSpan().StartsWith(System.Text.Encoding.UTF8.Preamble) ? 3 : 0;
        if (Declared(sample.AsSpan(start)) is var (separator, length)) return new CsvFormat(encoding, options.Separator ?? separator, start + length);
        var whole = sample.Length < SampleBytes;
        return new CsvFormat(encoding, options.Separator ?? Guess(sample[start..], whole), start);
    }

    private static void RefuseOtherText(ReadOnlySpan<byte> sample, string file)
    {
        if (sample.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || sample.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw new FileProblemException(new Problem("csv-utf16", "dit bestand is opgeslagen als UTF-16 (Unicode-tekst).") { Place = new Place(file), Expected = "CSV in UTF-8; kies in Excel: Opslaan als, CSV UTF-8" });
        if (sample.Contains((byte)0))
            throw new FileProblemException(new Problem("csv-geen-tekst", "dit bestand is geen tekstbestand.") { Place = new Place(file), Expected = "CSV in UTF-8 of een werkmap (XLSX)" });
    }

    private static bool IsUtf8(Stream stream)
    {
        stream.Position = 0;
        var buffer = new byte[256 * 1024];
        var kept = 0;
        while (true)
        {
            var read = stream.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
            var bytes = buffer.AsSpan(0, kept + read);
            var ended = bytes.Length < buffer.Length;
            var cut = ended ? 0 : CutOff(bytes);
            if (!Utf8.IsValid(bytes[..^cut])) return false;
            if (ended) return true;
            bytes[^cut..].CopyTo(buffer);
            kept = cut;
        }
    }

    /// <summary>Bytes at the end that may be the beginning of a letter; at most three.</summary>
    private static int CutOff(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= 3; back++)
        {
            if ((bytes[^back] & 0xC0) == 0xC0) return back;
            if ((bytes[^back] & 0x80) == 0) return 0;
        }

        return 0;
    }

    private static (char Separator, int Length)? Declared(ReadOnlySpan<byte> text)
    {
        if (text.Length < 6 || !text.StartsWith("sep="u8) || !Candidates.AsSpan().Contains((char)text[4])) return null;
        if (text[5] == '\n') return ((char)text[4], 6);
        return text[5] == '\r' ? ((char)text[4], text.Length > 6 && text[6] == '\n' ? 7 : 6) : null;
    }

    private static char Guess(byte[] sample, bool whole) =>
        Candidates.Select(candidate => (candidate, evenness: Evenness(sample, candidate, whole))).MaxBy(x => x.evenness).candidate;

    /// <summary>The part of the rows that has the usual number of fields, then that number; nothing when the usual row has one field.</summary>
    private static (double Part, int Fields) Evenness(byte[] sample, char separator, bool whole)
    {
        var counts = new List<int>();
        try
        {
            using var reader = new CsvReader(new MemoryStream(sample), "", separator);
            while (counts.Count < SampleRows && reader.ReadRow())
            {
                if (reader.Count > 1 || !reader[0].IsEmpty) counts.Add(reader.Count);
            }
        }
        catch (FileProblemException)
        {
            if (whole) return (0, 0);
        }

        if (!whole && counts.Count is > 1 and < SampleRows) counts.RemoveAt(counts.Count - 1);
        if (counts.Count == 0) return (0, 0);
        var usual = counts.GroupBy(count => count).MaxBy(group => group.Count())!;
        return usual.Key == 1 ? (0, 0) : ((double)usual.Count() / counts.Count, usual.Key);
    }
}
