// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Invoices;

namespace Bundel.Settlement.Invoicing.Cases;

[UseCase("facturen-vooraf-tonen", "Toont de facturen die van een vastgestelde verrekening voor een termijn kunnen worden gemaakt, met elke regel die niet klopt", Example = """{"verrekening":"2026-1","termijn":1,"datum":"2026-01-05"}""")]
public sealed record PreviewInvoices(
    [property: JsonPropertyName("verrekening")] string Run,
    [property: JsonPropertyName("termijn")] int Term,
    [property: JsonPropertyName("datum")] DateOnly Date)
    : IQuery<IReadOnlyList<InvoicePreview>>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

[UseCase("facturen-maken", "Maakt van een vastgestelde verrekening één factuur of creditnota (UBL, NLCIUS) per deelnemer voor een termijn; alles of niets", Example = """{"verrekening":"2026-1","termijn":1,"datum":"2026-01-05"}""")]
public sealed record MakeInvoices(
    [property: JsonPropertyName("verrekening")] string Run,
    [property: JsonPropertyName("termijn")] int Term,
    [property: JsonPropertyName("datum")] DateOnly Date,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : ICommand<InvoicesMade>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

public sealed record InvoicePreview(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("nummer")] string Number,
    [property: JsonPropertyName("creditnota")] bool IsCreditNote,
    [property: JsonPropertyName("totalen")] InvoiceTotals Totals,
    [property: JsonPropertyName("problemen")] IReadOnlyList<string> Problems);

public sealed record InvoicesMade(
    [property: JsonPropertyName("nummers")] IReadOnlyList<string> Numbers,
    [property: JsonPropertyName("totaal")] Money Total);

internal sealed class PreviewInvoicesHandler(InvoiceMakery makery) : IHandler<PreviewInvoices, IReadOnlyList<InvoicePreview>>
{
    public async Task<Result<IReadOnlyList<InvoicePreview>>> Handle(PreviewInvoices useCase, Actor actor, CancellationToken cancel) =>
        (await makery.Drafts(useCase.Run, useCase.Term, useCase.Date, null, actor, cancel)).Select<IReadOnlyList<InvoicePreview>>(made =>
            [.. made.Drafts.Select(draft => new InvoicePreview(draft.Customer.Code, draft.Customer.Name, draft.Invoice.Number, draft.Invoice.IsCreditNote, draft.Invoice.Totals, [.. draft.Problems.Select(problem => (problem with { Place = null }).ToString())]))]);
}

internal sealed class MakeInvoicesHandler(BundelDb db, InvoiceMakery makery, FileStore files, FileKeeper keeper, TimeProvider clock, AuditNote note) : IHandler<MakeInvoices, InvoicesMade>
{
    public async Task<Result<InvoicesMade>> Handle(MakeInvoices useCase, Actor actor, CancellationToken cancel)
    {
        var made = await makery.Drafts(useCase.Run, useCase.Term, useCase.Date, useCase.Participant, actor, cancel);
        if (!made.Succeeded) return Result<InvoicesMade>.Failure(made.Problems);
        var (run, drafts) = made.Value;
        if (drafts.SelectMany(draft => draft.Problems).ToList() is { Count: > 0 } problems) return problems;
        if (drafts.Count == 0) return Problem.InField("termijn", "niets-te-factureren", "In deze termijn is er voor niemand iets te factureren.");
        foreach (var draft in drafts)
        {
            var file = await files.Save(UblWriter.Write(draft.Invoice), draft.Invoice.Number + ".xml", cancel);
            keeper.Keep(file, run.CollaborationId);
            db.Add(new IssuedInvoice(run, draft.Customer.Id, draft.Customer.Code, useCase.Term, draft.Invoice, file, actor.Name, clock.Instant()));
        }

        note.About($"termijn {useCase.Term} van verrekening {run.Code}: {Dutch.Count(drafts.Count, "factuur", "facturen")}");
        return new InvoicesMade([.. drafts.Select(draft => draft.Invoice.Number)], Money.Sum(drafts.Select(draft => draft.Invoice.IsCreditNote ? -draft.Invoice.Totals.Payable : draft.Invoice.Totals.Payable)));
    }
}
