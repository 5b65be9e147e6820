// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

[UseCase("sessie-beeindigen", "Beëindigt de sessie van een persoon van deze samenwerking", Example = """{"sessie":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record EndSession([property: JsonPropertyName("sessie")] SessionId Session) : ICommand<Done>
{
    public static Permission Requires => PlatformPermissions.ManageAccess;
}

internal sealed class EndSessionHandler(BundelDb db, AuditNote note) : IHandler<EndSession, Done>
{
    public async Task<Result<Done>> Handle(EndSession useCase, Actor actor, CancellationToken cancel)
    {
        var persons = db.PersonsOf(actor.Collaboration!.Value);
        var session = await db.Set<Session>().FirstOrDefaultAsync(row => row.Id == useCase.Session && persons.Any(person => person.Id == row.PersonId), cancel);
        if (session is null) return Problem.NotFound("Deze sessie is er niet, of is al geëindigd.");
        db.Remove(session);
        note.About($"sessie van persoon {session.PersonId}");
        return new Done();
    }
}
