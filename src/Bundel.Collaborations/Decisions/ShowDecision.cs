// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Decisions;

[UseCase("besluit-tonen", "Toont één besluit", Example = """{"besluit":"ab-2025-11-12-5b"}""")]
public sealed record ShowDecision([property: JsonPropertyName("besluit")] string Decision) : IQuery<DecisionDetails>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

public sealed record DecisionDetails(
    [property: JsonPropertyName("id")] DecisionId Id,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("kenmerk")] string Reference,
    [property: JsonPropertyName("orgaan")] Body Body,
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("datum")] DateOnly? Date,
    [property: JsonPropertyName("staat")] DecisionState State,
    [property: JsonPropertyName("redenIntrekking")] string? WithdrawnBecause,
    [property: JsonPropertyName("document")] DocumentView? Document,
    [property: JsonPropertyName("revisie")] int Revision);

public sealed record DocumentView(
    [property: JsonPropertyName("sha256")] string Sha256,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("type")] string ContentType,
    [property: JsonPropertyName("omvang")] long Size);

internal sealed class ShowDecisionHandler(BundelDb db) : IHandler<ShowDecision, DecisionDetails>
{
    public async Task<Result<DecisionDetails>> Handle(ShowDecision useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindDecision(useCase.Decision, cancel);
        if (!found.Succeeded) return Result<DecisionDetails>.Failure(found.Problems);
        var row = found.Value;
        var document = row.DocumentId is { } id
            ? await db.Set<StoredFile>().AsNoTracking().Where(file => file.Id == id).Select(file => new DocumentView(file.Sha256, file.Name, file.ContentType, file.Size)).SingleOrDefaultAsync(cancel)
            : null;
        return new DecisionDetails(row.Id, row.Code, row.Reference, row.Body, row.Subject, row.Date, row.State, row.WithdrawnBecause, document, db.RevisionOf(row));
    }
}
