// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations;

[UseCase("samenwerkingen-lijst", "Toont de samenwerkingen waarin u een rol hebt")]
public sealed record ListCollaborations : IQuery<IReadOnlyList<CollaborationView>>, IOutsideCollaborations
{
    public static Permission Requires => OutsidePermissions.None;
}

public sealed record CollaborationView(
    [property: JsonPropertyName("id")] CollaborationId Id,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("rechtsvorm")] LegalForm LegalForm);

internal sealed class ListCollaborationsHandler(BundelDb db) : IHandler<ListCollaborations, IReadOnlyList<CollaborationView>>
{
    public async Task<Result<IReadOnlyList<CollaborationView>>> Handle(ListCollaborations useCase, Actor actor, CancellationToken cancel)
    {
        var all = actor.Person == default
            ? db.Set<Collaboration>()
            : db.Set<Collaboration>().Where(row => db.Set<RoleAssignment>().Any(role => role.PersonId == actor.Person && role.CollaborationId == row.Id));
        return await all.AsNoTracking().OrderBy(row => row.Name)
            .Select(row => new CollaborationView(row.Id, row.Code, row.Name, row.LegalForm))
            .ToArrayAsync(cancel);
    }
}
