// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Bundel.Settlement.Ledger;
using Bundel.Settlement.Ledger.Xaf;

namespace Bundel.Cli.Ledgers;

/// <summary>What reading a ledger tells.</summary>
internal sealed record LedgerAnswer
{
    [JsonPropertyName("bestand")]
    public required string File { get; init; }

    [JsonPropertyName("soort")]
    public required string Kind { get; init; }

    [JsonPropertyName("versie")]
    public XafVersion? Version { get; init; }

    [JsonPropertyName("kop")]
    public XafHeader? Header { get; init; }

    [JsonPropertyName("regels")]
    public required long Lines { get; init; }

    [JsonPropertyName("transacties")]
    public long? Transactions { get; init; }

    [JsonPropertyName("rekeningen")]
    public required int Accounts { get; init; }

    [JsonPropertyName("kostenplaatsen")]
    public int? CostCentres { get; init; }

    [JsonPropertyName("debet")]
    public required Money Debit { get; init; }

    [JsonPropertyName("credit")]
    public required Money Credit { get; init; }

    [JsonPropertyName("saldo")]
    public Money Balance => Debit - Credit;

    [JsonPropertyName("overtredingenAantal")]
    public long ViolationCount { get; init; }

    [JsonPropertyName("overtredingen")]
    public IReadOnlyList<XafViolation> Violations { get; init; } = [];

    public static Result<LedgerAnswer> Read(string path, LedgerColumns columns)
    {
        var kind = LedgerSource.KindOf(path);
        if (kind != LedgerSourceKind.Xaf) return Rows(path, kind, columns);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        return LedgerXaf.Check(stream, Path.GetFileName(path)).Select(reading => OfXaf(path, reading));
    }

    private static LedgerAnswer OfXaf(string path, XafReading reading) => new()
    {
        File = Path.GetFileName(path),
        Kind = "xaf",
        Version = reading.Version,
        Header = reading.Header,
        Lines = reading.Lines,
        Transactions = reading.Transactions,
        Accounts = reading.Accounts,
        Debit = reading.Debit,
        Credit = reading.Credit,
        ViolationCount = reading.ViolationCount,
        Violations = reading.Violations,
    };

    private static Result<LedgerAnswer> Rows(string path, LedgerSourceKind kind, LedgerColumns columns)
    {
        var folder = Directory.CreateTempSubdirectory("bundel-grootboek-");
        try
        {
            var read = LedgerSource.Read(path, folder.FullName, columns);
            if (!read.Succeeded) return Result<LedgerAnswer>.Failure(read.Problems);
            using var ledger = read.Value;
            var header = ledger.Header;
            return new LedgerAnswer
            {
                File = Path.GetFileName(path),
                Kind = kind == LedgerSourceKind.Workbook ? "xlsx" : "csv",
                Lines = header.Lines,
                Accounts = header.Accounts.Count(account => account.Length > 0),
                CostCentres = header.CostCentres.Count(centre => centre.Length > 0),
                Debit = header.Debit,
                Credit = header.Credit,
            };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
