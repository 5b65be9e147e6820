// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Invoicing.Cases;

[UseCase("factuurgegevens-tonen", "Toont de afzender van de facturen en de gegevens van de afnemers")]
public sealed record ShowInvoicing : IQuery<InvoicingView>
{
    public static Permission Requires => SettlementPermissions.SeeInvoices;
}

[UseCase("factuurgegevens-wijzigen", "Legt vast wie de facturen verstuurt, op welke rekening en in hoeveel termijnen", Example = """{"afzender":{"naam":"ICT-samenwerking Vier Dijken","iban":"NL20INGB0001234567","kvk":"12345678","straat":"Dijkweg 1","postcode":"1234 AB","plaats":"Lindehaven","termijnen":12}}""")]
public sealed record ChangeInvoicing([property: JsonPropertyName("afzender")] InvoicingText Sender) : ICommand<Done>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => Sender.Validate();
}

[UseCase("factuurafnemer-wijzigen", "Legt adres en referentie vast van een deelnemer die facturen krijgt", Example = """{"deelnemer":"kerkveen","afnemer":{"straat":"Raadhuisplein 1","postcode":"2345 CD","plaats":"Kerkveen","referentie":"crediteuren"}}""")]
public sealed record ChangeRecipient(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("afnemer")] RecipientText Text)
    : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

public sealed record InvoicingView(
    [property: JsonPropertyName("afzender")] InvoicingText? Sender,
    [property: JsonPropertyName("afnemers")] IReadOnlyList<RecipientView> Recipients);

public sealed record RecipientView(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("oin")] string? Oin,
    [property: JsonPropertyName("kvk")] string? Kvk,
    [property: JsonPropertyName("afnemer")] RecipientText Text);

internal sealed class ShowInvoicingHandler(BundelDb db, InvoicingBook book) : IHandler<ShowInvoicing, InvoicingView>
{
    public async Task<Result<InvoicingView>> Handle(ShowInvoicing useCase, Actor actor, CancellationToken cancel)
    {
        var settings = await db.Set<InvoicingSettings>().AsNoTracking().FirstOrDefaultAsync(cancel);
        return new InvoicingView(settings?.ToText(), [.. (await book.Customers(cancel)).Where(row => actor.Covers(row.Id)).Select(row => new RecipientView(row.Code, row.Name, row.Oin, row.Kvk, row.Text))]);
    }
}

internal sealed class ChangeInvoicingHandler(BundelDb db, AuditNote note) : IHandler<ChangeInvoicing, Done>
{
    public async Task<Result<Done>> Handle(ChangeInvoicing useCase, Actor actor, CancellationToken cancel)
    {
        var settings = await db.Set<InvoicingSettings>().FirstOrDefaultAsync(cancel);
        if (settings is null) db.Add(settings = new InvoicingSettings(actor.Collaboration!.Value));
        settings.Change(useCase.Sender);
        note.About("afzender van facturen");
        return new Done();
    }
}

internal sealed class ChangeRecipientHandler(BundelDb db, AuditNote note) : IHandler<ChangeRecipient, Done>
{
    public async Task<Result<Done>> Handle(ChangeRecipient useCase, Actor actor, CancellationToken cancel)
    {
        if (!await db.Set<Bundel.Collaborations.Participants.Participant>().AnyAsync(row => row.Code == useCase.Participant, cancel)) return Problem.NotFound("Deze deelnemer bestaat niet.") with { Field = "deelnemer", Found = useCase.Participant };
        var recipient = await db.Set<InvoiceRecipient>().FirstOrDefaultAsync(row => row.Participant == useCase.Participant, cancel);
        if (recipient is null) db.Add(recipient = new InvoiceRecipient(actor.Collaboration!.Value, useCase.Participant));
        recipient.Change(useCase.Text);
        note.About(useCase.Participant);
        return new Done();
    }
}
