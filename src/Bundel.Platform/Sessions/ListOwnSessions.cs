// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

[UseCase("eigen-sessies-lijst", "Toont waar u nu aangemeld bent")]
public sealed record ListOwnSessions : IQuery<IReadOnlyList<SessionView>>, IOutsideCollaborations
{
    public static Permission Requires => OutsidePermissions.None;
}

internal sealed class ListOwnSessionsHandler(BundelDb db, TimeProvider clock) : IHandler<ListOwnSessions, IReadOnlyList<SessionView>>
{
    public async Task<Result<IReadOnlyList<SessionView>>> Handle(ListOwnSessions useCase, Actor actor, CancellationToken cancel) =>
        Result<IReadOnlyList<SessionView>>.Success(await db.OpenSessions(db.Set<Person>().Where(person => person.Id == actor.Person), clock.Instant(), cancel));
}
