// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Invoices;
using Bundel.Settlement.Runs;

namespace Bundel.Settlement.Invoicing;

/// <summary>An invoice or credit note that was made from an adopted run. Its bytes lie in the file store and are given again unchanged.</summary>
public sealed class IssuedInvoice : IParticipantOwned, IAppendOnly
{
    private IssuedInvoice()
    {
    }

    public IssuedInvoice(Run run, ParticipantId participant, string code, int term, Invoice invoice, UploadedFile file, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = run.CollaborationId;
        ParticipantId = participant;
        Participant = code;
        CustomerName = invoice.Customer.Name;
        (Year, Run, Term) = (run.Year, run.Code, term);
        (Number, TypeCode, Corrects) = (invoice.Number, invoice.TypeCode, invoice.Corrects);
        (IssueDate, DueDate) = (invoice.IssueDate, invoice.DueDate ?? invoice.IssueDate);
        (Net, Vat, Total) = (invoice.Totals.WithoutVat, invoice.Totals.Vat, invoice.Totals.Payable);
        (Sha256, FileName) = (file.Sha256, file.Name);
        (IssuedBy, IssuedUtc) = (by, now);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public string Participant { get; private set; } = "";

    public string CustomerName { get; private set; } = "";

    public int Year { get; private set; }

    /// <summary>Code of the run: "2026-1".</summary>
    public string Run { get; private set; } = "";

    public int Term { get; private set; }

    public string Number { get; private set; } = "";

    /// <summary>380 an invoice, 381 a credit note.</summary>
    public string TypeCode { get; private set; } = "";

    /// <summary>Number of the invoice that a credit note takes back.</summary>
    public string? Corrects { get; private set; }

    public DateOnly IssueDate { get; private set; }

    public DateOnly DueDate { get; private set; }

    public Money Net { get; private set; }

    public Money Vat { get; private set; }

    public Money Total { get; private set; }

    public string Sha256 { get; private set; } = "";

    public string FileName { get; private set; } = "";

    public string IssuedBy { get; private set; } = "";

    public DateTime IssuedUtc { get; private set; }

    public bool IsCreditNote => TypeCode == "381";
}
