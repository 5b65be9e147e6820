// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

[UseCase("api-sleutel-intrekken", "Trekt een van uw sleutels in; zij opent dadelijk niets meer", Example = """{"sleutel":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record WithdrawApiKey([property: JsonPropertyName("sleutel")] ApiKeyId Key) : ICommand<Done>, IOutsideCollaborations
{
    public static Permission Requires => OutsidePermissions.None;
}

internal sealed class WithdrawApiKeyHandler(BundelDb db, AuditNote note) : IHandler<WithdrawApiKey, Done>
{
    public async Task<Result<Done>> Handle(WithdrawApiKey useCase, Actor actor, CancellationToken cancel)
    {
        if (actor.Scopes is not null) return Problem.Forbidden("Een sleutel met beperkte rechten trekt geen sleutels in.");
        var key = await db.Set<ApiKey>().FirstOrDefaultAsync(row => row.Id == useCase.Key && row.PersonId == actor.Person, cancel);
        if (key is null) return Problem.NotFound("Deze sleutel bestaat niet.");
        db.Remove(key);
        note.About(key.Name);
        return new Done();
    }
}
