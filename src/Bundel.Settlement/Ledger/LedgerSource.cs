// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Documents.Reading;
using Bundel.Kernel.Tables;

namespace Bundel.Settlement.Ledger;

/// <summary>Reads a ledger from whatever a finance department sends: an audit file, CSV or a workbook. The content decides, never the extension.</summary>
public static class LedgerSource
{
    /// <summary>Stores the ledger in the folder.</summary>
    public static Result<LedgerFile> Read(string path, string folder, LedgerColumns? columns = null, string? name = null) => KindOf(path) switch
    {
        LedgerSourceKind.Xaf => LedgerXaf.Read(path, folder, name),
        LedgerSourceKind.Workbook => FromWorkbook(path, folder, columns, name),
        _ => LedgerCsv.Read(path, folder, columns, name),
    };

    /// <summary>What the first bytes tell.</summary>
    public static LedgerSourceKind KindOf(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> first = stackalloc byte[256];
        first = first[..stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)];
        if (first.StartsWith("PK"u8)) return LedgerSourceKind.Workbook;
        if (first.StartsWith(Encoding.UTF8.Preamble)) first = first[3..];
        return first.TrimStart(" \t\r\n"u8).StartsWith("<"u8) ? LedgerSourceKind.Xaf : LedgerSourceKind.Csv;
    }

    /// <summary>A workbook is written as CSV first, row for row, so that faults keep their row.</summary>
    private static Result<LedgerFile> FromWorkbook(string path, string folder, LedgerColumns? columns, string? name)
    {
        using var stream = File.OpenRead(path);
        var table = TableFile.Read(stream, name ?? Path.GetFileName(path));
        if (!table.Succeeded) return Result<LedgerFile>.Failure(table.Problems);
        Directory.CreateDirectory(folder);
        var rows = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            using (var writer = new StreamWriter(rows, false, new UTF8Encoding(false))) Write(table.Value, new CsvWriter(writer));
            return LedgerCsv.Read(rows, folder, columns, table.Value.File);
        }
        finally
        {
            File.Delete(rows);
        }
    }

    private static void Write(Table table, CsvWriter csv)
    {
        csv.Row([.. table.Headings]);
        var number = table.HeadingRow;
        foreach (var row in table.Rows)
        {
            for (number++; number < row.Number; number++) csv.Row("");
            csv.Row([.. row.Cells.Select(cell => cell.Text)]);
        }
    }
}

/// <summary>Kinds of files with a ledger.</summary>
public enum LedgerSourceKind
{
    Csv,
    Workbook,
    Xaf,
}
