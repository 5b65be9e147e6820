// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Packaging;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Invoicing.Cases;

[UseCase("facturen-lijst", "Toont de facturen en creditnota's die zijn gemaakt", Example = """{"jaar":2026}""")]
public sealed record ListInvoices([property: JsonPropertyName("jaar")] int? Year = null) : IQuery<IReadOnlyList<InvoiceView>>
{
    public static Permission Requires => SettlementPermissions.SeeInvoices;
}

[UseCase("factuur-geven", "Geeft een factuur of creditnota zoals zij is gemaakt, byte voor byte", Example = """{"nummer":"2026-kerkveen-01"}""")]
public sealed record GiveInvoice([property: JsonPropertyName("nummer")] string Number) : IQuery<GivenInvoice>
{
    public static Permission Requires => SettlementPermissions.SeeInvoices;
}

[UseCase("facturen-geven", "Geeft de facturen en creditnota's van een verrekening in één zip", Example = """{"verrekening":"2026-1","termijn":1}""")]
public sealed record GiveInvoices(
    [property: JsonPropertyName("verrekening")] string Run,
    [property: JsonPropertyName("termijn")] int? Term = null)
    : IQuery<GivenInvoice>
{
    public static Permission Requires => SettlementPermissions.SeeInvoices;
}

public sealed record InvoiceView(
    [property: JsonPropertyName("nummer")] string Number,
    [property: JsonPropertyName("creditnota")] bool IsCreditNote,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("verrekening")] string Run,
    [property: JsonPropertyName("termijn")] int Term,
    [property: JsonPropertyName("datum")] DateOnly IssueDate,
    [property: JsonPropertyName("vervaldatum")] DateOnly DueDate,
    [property: JsonPropertyName("zonderBtw")] Money Net,
    [property: JsonPropertyName("btw")] Money Vat,
    [property: JsonPropertyName("totaal")] Money Total,
    [property: JsonPropertyName("betreftFactuur")] string? Corrects,
    [property: JsonPropertyName("gecrediteerdMet")] string? CreditedBy,
    [property: JsonPropertyName("sha256")] string Sha256);

public sealed record GivenInvoice(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soortInhoud")] string MediaType,
    [property: JsonPropertyName("inhoud")] byte[] Content);

internal sealed class ListInvoicesHandler(BundelDb db) : IHandler<ListInvoices, IReadOnlyList<InvoiceView>>
{
    public async Task<Result<IReadOnlyList<InvoiceView>>> Handle(ListInvoices useCase, Actor actor, CancellationToken cancel)
    {
        var rows = await db.Set<IssuedInvoice>().AsNoTracking().Where(row => useCase.Year == null || row.Year == useCase.Year).OrderByDescending(row => row.Year).ThenByDescending(row => row.Term).ThenBy(row => row.Number).ToListAsync(cancel);
        var credits = rows.Where(row => row.Corrects is not null).ToDictionary(row => row.Corrects!, row => row.Number, StringComparer.Ordinal);
        return Result<IReadOnlyList<InvoiceView>>.Success([.. rows.Select(row => new InvoiceView(
            row.Number, row.IsCreditNote, row.Participant, row.CustomerName, row.Run, row.Term, row.IssueDate, row.DueDate, row.Net, row.Vat, row.Total, row.Corrects, credits.GetValueOrDefault(row.Number), row.Sha256))]);
    }
}

internal sealed class GiveInvoiceHandler(InvoiceFiles files) : IHandler<GiveInvoice, GivenInvoice>
{
    public async Task<Result<GivenInvoice>> Handle(GiveInvoice useCase, Actor actor, CancellationToken cancel)
    {
        var found = await files.Find(useCase.Number, cancel);
        var bytes = await found.Then(issued => files.Bytes(issued, cancel));
        return bytes.Select(content => new GivenInvoice(found.Value.FileName, "application/xml", content));
    }
}

internal sealed class GiveInvoicesHandler(BundelDb db, InvoiceFiles files) : IHandler<GiveInvoices, GivenInvoice>
{
    public async Task<Result<GivenInvoice>> Handle(GiveInvoices useCase, Actor actor, CancellationToken cancel)
    {
        var rows = await db.Set<IssuedInvoice>().AsNoTracking().Where(row => row.Run == useCase.Run && (useCase.Term == null || row.Term == useCase.Term)).OrderBy(row => row.Number).ToListAsync(cancel);
        if (rows.Count == 0) return Problem.NotFound("Van deze verrekening zijn er nog geen facturen.") with { Field = "verrekening", Found = useCase.Run };
        var entries = new List<(string Name, byte[] Content)>();
        foreach (var row in rows)
        {
            var bytes = await files.Bytes(row, cancel);
            if (!bytes.Succeeded) return Result<GivenInvoice>.Failure(bytes.Problems);
            entries.Add((row.FileName, bytes.Value));
        }

        return new GivenInvoice($"facturen-{useCase.Run}{(useCase.Term is { } term ? FormattableString.Invariant($"-termijn-{term:00}") : "")}.zip", "application/zip", FixedZip.Write(entries));
    }
}
