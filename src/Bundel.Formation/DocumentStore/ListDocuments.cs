// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Formation.DocumentStore;

[UseCase("inrichtingsstukken-lijst", "Toont de gemaakte stukken, het nieuwste eerst, en of hun cijfers nog kloppen")]
public sealed record ListDocuments : IQuery<IReadOnlyList<DocumentView>>
{
    public static Permission Requires => FormationPermissions.See;
}

/// <summary>A document that was made.</summary>
/// <param name="Outdated">Its figures changed since; null is unknown.</param>
public sealed record DocumentView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("soort")] string Sort,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("deelnemer")] string? Participant,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("hash")] string Hash,
    [property: JsonPropertyName("verouderd")] bool? Outdated,
    [property: JsonPropertyName("gemaaktDoor")] string MadeBy,
    [property: JsonPropertyName("gemaaktOp")] DateTime MadeUtc,
    [property: JsonPropertyName("tekst")] string? Text = null)
{
    internal static DocumentView Of(FormationDocument row, bool? outdated, bool withText) =>
        new(row.Code, row.Sort, row.Title, row.Participant, row.Source, row.Hash, outdated, row.MadeBy, row.MadeUtc, withText ? row.Text : null);
}

internal sealed class ListDocumentsHandler(BundelDb db, DocumentDesk desk) : IHandler<ListDocuments, IReadOnlyList<DocumentView>>
{
    public async Task<Result<IReadOnlyList<DocumentView>>> Handle(ListDocuments useCase, Actor actor, CancellationToken cancel)
    {
        var rows = await db.Set<FormationDocument>().AsNoTracking().OrderByDescending(row => row.MadeUtc).ThenBy(row => row.Code).ToListAsync(cancel);
        var views = new List<DocumentView>();
        foreach (var row in rows) views.Add(DocumentView.Of(row, await desk.IsOutdated(row, cancel), withText: false));
        return views;
    }
}
