// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Invoices;
using Bundel.Settlement.Runs;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Invoicing.Cases;

[UseCase("factuur-crediteren", "Neemt een factuur terug met een creditnota; daarna kan de termijn opnieuw worden gefactureerd", Example = """{"nummer":"2026-kerkveen-01","datum":"2026-02-01","reden":"De verrekening is vervangen."}""")]
public sealed record CreditInvoice(
    [property: JsonPropertyName("nummer")] string Number,
    [property: JsonPropertyName("datum")] DateOnly Date,
    [property: JsonPropertyName("reden")] string Reason)
    : ICommand<InvoicesMade>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => Required.Text("reden", Reason, 500);
}

internal sealed class CreditInvoiceHandler(BundelDb db, InvoiceFiles invoices, FileStore files, FileKeeper keeper, TimeProvider clock, AuditNote note) : IHandler<CreditInvoice, InvoicesMade>
{
    public async Task<Result<InvoicesMade>> Handle(CreditInvoice useCase, Actor actor, CancellationToken cancel)
    {
        var found = await invoices.Find(useCase.Number, cancel);
        if (!found.Succeeded) return Result<InvoicesMade>.Failure(found.Problems);
        var issued = found.Value;
        if (issued.IsCreditNote) return Problem.Conflict("al-creditnota", "Dit is zelf een creditnota.") with { Field = "nummer", Found = issued.Number };
        if (await db.Set<IssuedInvoice>().AnyAsync(row => row.Corrects == issued.Number, cancel)) return Problem.Conflict("al-gecrediteerd", "Deze factuur is al gecrediteerd.") with { Field = "nummer", Found = issued.Number };
        var original = invoices.Read(issued);
        if (!original.Succeeded) return Result<InvoicesMade>.Failure(original.Problems);
        var credit = original.Value with
        {
            Document = null,
            TypeCode = "381",
            Number = issued.Number + "-C",
            IssueDate = useCase.Date,
            DueDate = useCase.Date.AddDays((issued.DueDate.DayNumber - issued.IssueDate.DayNumber)),
            Corrects = issued.Number,
            Note = $"Creditnota op {issued.Number}: {useCase.Reason.Trim()}",
        };
        if (NlciusRules.Check(credit) is { Count: > 0 } problems) return Result<InvoicesMade>.Failure(problems);
        var run = (await db.FindRun(issued.Run, actor, cancel)).Value;
        var file = await files.Save(UblWriter.Write(credit), credit.Number + ".xml", cancel);
        keeper.Keep(file, issued.CollaborationId);
        db.Add(new IssuedInvoice(run, issued.ParticipantId!.Value, issued.Participant, issued.Term, credit, file, actor.Name, clock.Instant()));
        note.About(credit.Number);
        return new InvoicesMade([credit.Number], -credit.Totals.Payable);
    }
}
