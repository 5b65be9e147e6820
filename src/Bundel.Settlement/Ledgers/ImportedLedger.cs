// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledgers;

/// <summary>A ledger (grootboek) that was imported: its header and totals. The lines are a file of columns, named by its hash; a corrected file is a row of its own that names the one it replaces.</summary>
public sealed class ImportedLedger : ITenantOwned, IAppendOnly
{
    private ImportedLedger()
    {
    }

    public ImportedLedger(CollaborationId collaboration, int number, LedgerSummary summary, UploadedFile source, UploadedFile columns, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Year = summary.Year;
        Number = number;
        FromPeriod = summary.FromPeriod;
        ThroughPeriod = summary.ThroughPeriod;
        Kind = summary.Kind;
        Company = summary.Company;
        (Lines, Accounts, CostCentres, Projects) = (summary.Lines, summary.Accounts, summary.CostCentres, summary.Projects);
        (Debit, Credit) = (summary.Debit, summary.Credit);
        (FileName, SourceSha256, Sha256) = (source.Name, source.Sha256, columns.Sha256);
        (ImportedBy, ImportedUtc) = (by, now);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public int Year { get; private set; }

    public int Number { get; private set; }

    /// <summary>First month with lines, as 202601.</summary>
    public int FromPeriod { get; private set; }

    public int ThroughPeriod { get; private set; }

    /// <summary>"auditfile 3.2", "csv", "xlsx".</summary>
    public string Kind { get; private set; } = "";

    public string? Company { get; private set; }

    public long Lines { get; private set; }

    public int Accounts { get; private set; }

    public int CostCentres { get; private set; }

    public int Projects { get; private set; }

    public Money Debit { get; private set; }

    public Money Credit { get; private set; }

    public string FileName { get; private set; } = "";

    public string SourceSha256 { get; private set; } = "";

    /// <summary>Of the file of columns.</summary>
    public string Sha256 { get; private set; } = "";

    public Guid? ReplacesId { get; private set; }

    public string? Reason { get; private set; }

    public string ImportedBy { get; private set; } = "";

    public DateTime ImportedUtc { get; private set; }

    /// <summary>"2026-2": year and number, as addresses name it.</summary>
    public string Code => FormattableString.Invariant($"{Year}-{Number}");

    /// <summary>Stands in the place of an earlier ledger of the same months.</summary>
    public void Replaces(ImportedLedger earlier, string reason) => (ReplacesId, Reason) = (earlier.Id, reason.Trim());

    public bool Overlaps(int from, int through) => FromPeriod <= through && from <= ThroughPeriod;
}

/// <summary>Something that a reader of a ledger must know; it did not stand in the way of the import.</summary>
public sealed class LedgerFault : ITenantOwned
{
    public CollaborationId CollaborationId { get; init; }

    public Guid LedgerId { get; init; }

    public int Position { get; init; }

    public string Code { get; init; } = "";

    public string Text { get; init; } = "";
}
