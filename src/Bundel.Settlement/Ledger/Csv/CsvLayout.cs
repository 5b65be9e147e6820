// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;

namespace Bundel.Settlement.Ledger.Csv;

/// <summary>What the first bytes of a CSV ledger tell: separator, headings, where the columns stand and how amounts are written.</summary>
internal sealed record CsvLayout
{
    private const int SampleBytes = 64 * 1024;

    public required string File { get; init; }

    public required byte Separator { get; init; }

    public required byte Point { get; init; }

    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>Where the first row after the headings starts.</summary>
    public required long Start { get; init; }

    /// <summary>Where the headings start: after a byte order mark.</summary>
    public required int TextStart { get; init; }

    /// <summary>Rows before the first line, the headings included.</summary>
    public long HeadingRows => 1;

    public int Line { get; private init; } = -1;

    public int Account { get; private init; } = -1;

    public int CostCentre { get; private init; } = -1;

    public int Project { get; private init; } = -1;

    public int Date { get; private init; } = -1;

    public int Period { get; private init; } = -1;

    public int Amount { get; private init; } = -1;

    public int Debit { get; private init; } = -1;

    public int Credit { get; private init; } = -1;

    public int? Year { get; private init; }

    public NumberNotation Notation => Point == (byte)',' ? NumberNotation.Dutch : NumberNotation.English;

    public static Result<CsvLayout> Read(Stream stream, string file, LedgerColumns columns) =>
        Kernel.Files.FileReading.Read(file, () => Find(Sample(stream), file, columns));

    private static MemoryStream Sample(Stream stream)
    {
        var sample = new byte[SampleBytes];
        stream.Position = 0;
        var read = stream.ReadAtLeast(sample, SampleBytes, throwOnEndOfStream: false);
        var whole = read < SampleBytes ? read : sample.AsSpan(0, read).LastIndexOf((byte)'\n') + 1;
        return new MemoryStream(sample, 0, whole);
    }

    private static Result<CsvLayout> Find(MemoryStream sample, string file, LedgerColumns columns)
    {
        var format = CsvFormat.Detect(sample, file);
        sample.Position = format.Start;
        using var reader = new CsvReader(sample, file, format.Separator);
        if (!reader.ReadRow() || reader.Count == 1) return new Problem("grootboek-geen-tabel", "dit bestand heeft geen kopregel met kolommen.") { Place = new Place(file), Expected = "CSV met een kopregel" };
        var headings = reader.Texts();
        var rows = new List<string[]>();
        while (reader.ReadRow())
        {
            if (reader.Count == headings.Length) rows.Add(reader.Texts());
        }

        var layout = new CsvLayout { File = file, Separator = (byte)format.Separator, Point = (byte)'.', Headings = headings, Start = StartOfRows(sample.ToArray(), format.Start), TextStart = format.Start, Year = columns.Year } with
        {
            Line = At(headings, columns.Line, "regelnummer", "regel", "volgnummer", "boekingsregel", "id"),
            Account = At(headings, columns.Account, "rekening", "grootboekrekening", "rekeningnummer", "grootboek", "account", "accid"),
            CostCentre = At(headings, columns.CostCentre, "kostenplaats", "kostenplaatscode", "kpl", "cost_centre", "costid"),
            Project = At(headings, columns.Project, "project", "projectcode", "projid"),
            Date = columns.Period is not null && columns.Date is null ? -1 : At(headings, columns.Date, "datum", "boekdatum", "boekingsdatum", "date"),
            Period = At(headings, columns.Period, "periode", "boekperiode", "period"),
            Amount = At(headings, columns.Amount, "bedrag", "saldo", "amount"),
            Debit = At(headings, columns.Debit, "debet", "debit"),
            Credit = At(headings, columns.Credit, "credit"),
        };
        if (Missing(layout, columns) is { Count: > 0 } problems) return problems;
        var amount = layout.Amount >= 0 ? layout.Amount : layout.Debit;
        return layout with { Point = NumberNotations.Decide(rows.Select(row => row[amount])).Notation == NumberNotation.Dutch ? (byte)',' : (byte)'.' };
    }

    private static int At(string[] headings, string? named, params ReadOnlySpan<string> usual) =>
        named is not null ? Kernel.Tables.Headings.Find(headings, named) : Kernel.Tables.Headings.Find(headings, usual);

    private static List<Problem> Missing(CsvLayout layout, LedgerColumns columns)
    {
        var problems = new List<Problem>();
        void Need(bool there, string? named, string usual)
        {
            if (!there) problems.Add(new Problem("kolom-ontbreekt", "deze kolom ontbreekt.") { Place = new Place(layout.File, 1, named ?? usual), Found = Dutch.List([.. layout.Headings.Where(heading => heading.Length > 0).Take(30)]), Expected = named ?? usual });
        }

        Need(layout.Account >= 0, columns.Account, "rekening");
        Need(layout.Amount >= 0 || (layout.Debit >= 0 && layout.Credit >= 0), columns.Amount, "bedrag (of debet en credit)");
        Need(layout.Date >= 0 || layout.Period >= 0, columns.Date ?? columns.Period, "datum (of periode)");
        Need(columns.CostCentre is null || layout.CostCentre >= 0, columns.CostCentre, "kostenplaats");
        Need(columns.Project is null || layout.Project >= 0, columns.Project, "project");
        Need(columns.Line is null || layout.Line >= 0, columns.Line, "regelnummer");
        return problems;
    }

    /// <summary>The heading may hold a row end between quotes.</summary>
    private static long StartOfRows(byte[] sample, int from)
    {
        var quoted = false;
        for (var at = from; at < sample.Length; at++)
        {
            if (sample[at] == '"') quoted = !quoted;
            if (sample[at] == '\n' && !quoted) return at + 1;
        }

        return sample.Length;
    }
}
