// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Formation.DocumentStore;

[UseCase("inrichtingsstuk-tonen", "Toont een gemaakt stuk met zijn tekst", Example = """{"stuk":"raadsvoorstel-beekdrecht-1"}""")]
public sealed record ShowDocument([property: JsonPropertyName("stuk")] string Code) : IQuery<DocumentView>
{
    public static Permission Requires => FormationPermissions.See;
}

internal sealed class ShowDocumentHandler(BundelDb db, DocumentDesk desk) : IHandler<ShowDocument, DocumentView>
{
    public async Task<Result<DocumentView>> Handle(ShowDocument useCase, Actor actor, CancellationToken cancel) =>
        await db.Set<FormationDocument>().AsNoTracking().FirstOrDefaultAsync(row => row.Code == useCase.Code, cancel) is { } row
            ? DocumentView.Of(row, await desk.IsOutdated(row, cancel), withText: true)
            : Problem.NotFound("Dit stuk bestaat niet.") with { Field = "stuk", Found = useCase.Code };
}
