// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;

namespace Bundel.Collaborations;

[UseCase("samenwerking-tonen", "Toont de samenwerking met haar organen")]
public sealed record ShowCollaboration : IQuery<CollaborationDetails>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

public sealed record CollaborationDetails(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("rechtsvorm")] LegalForm LegalForm,
    [property: JsonPropertyName("organen")] IReadOnlyList<Body> Bodies);

internal sealed class ShowCollaborationHandler(BundelDb db) : IHandler<ShowCollaboration, CollaborationDetails>
{
    public async Task<Result<CollaborationDetails>> Handle(ShowCollaboration useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.Collaboration(actor, cancel);
        return new CollaborationDetails(found.Code, found.Name, found.LegalForm, Bodies.Of(found.LegalForm));
    }
}
