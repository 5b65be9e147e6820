// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Formation.DocumentStore;

[UseCase("inrichtingsstuk-maken", "Maakt een stuk uit het inrichtingsdossier en bewaart de tekst", Example = """{"soort":"raadsvoorstel","deelnemer":"beekdrecht"}""")]
public sealed record MakeDocument(
    [property: JsonPropertyName("soort")] string Sort,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : ICommand<string>
{
    public static Permission Requires => FormationPermissions.Prepare;
}

internal sealed class MakeDocumentHandler(BundelDb db, DocumentDesk desk, TimeProvider clock, AuditNote note) : IHandler<MakeDocument, string>
{
    public async Task<Result<string>> Handle(MakeDocument useCase, Actor actor, CancellationToken cancel)
    {
        var filled = await desk.Fill(useCase.Sort, useCase.Participant, cancel);
        if (!filled.Succeeded) return Result<string>.Failure(filled.Problems);
        var stem = filled.Value.Participant is { } participant ? $"{useCase.Sort}-{participant}" : useCase.Sort;
        var number = await db.Set<FormationDocument>().CountAsync(row => row.Sort == useCase.Sort && row.Participant == filled.Value.Participant, cancel) + 1;
        var document = new FormationDocument(actor.Collaboration!.Value, FormattableString.Invariant($"{stem}-{number}"), filled.Value, actor.Name, clock.Instant());
        db.Add(document);
        note.About(document.Title);
        return document.Code;
    }
}
