// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

[UseCase("sessies-lijst", "Toont welke personen van deze samenwerking nu aangemeld zijn")]
public sealed record ListSessions : IQuery<IReadOnlyList<SessionView>>
{
    public static Permission Requires => PlatformPermissions.ManageAccess;
}

internal sealed class ListSessionsHandler(BundelDb db, TimeProvider clock) : IHandler<ListSessions, IReadOnlyList<SessionView>>
{
    public async Task<Result<IReadOnlyList<SessionView>>> Handle(ListSessions useCase, Actor actor, CancellationToken cancel) =>
        Result<IReadOnlyList<SessionView>>.Success(await db.OpenSessions(db.PersonsOf(actor.Collaboration!.Value), clock.Instant(), cancel));
}
