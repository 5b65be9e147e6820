// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

[UseCase("eigen-sessie-beeindigen", "Meldt u af op een ander apparaat", Example = """{"sessie":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record EndOwnSession([property: JsonPropertyName("sessie")] SessionId Session) : ICommand<Done>, IOutsideCollaborations
{
    public static Permission Requires => OutsidePermissions.None;
}

internal sealed class EndOwnSessionHandler(BundelDb db) : IHandler<EndOwnSession, Done>
{
    public async Task<Result<Done>> Handle(EndOwnSession useCase, Actor actor, CancellationToken cancel) =>
        await db.Set<Session>().Where(row => row.Id == useCase.Session && row.PersonId == actor.Person).ExecuteDeleteAsync(cancel) == 0
            ? Problem.NotFound("Deze sessie is er niet, of is al geëindigd.")
            : new Done();
}
