// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

[UseCase("api-sleutels-lijst", "Toont uw sleutels voor programma's, de nieuwste eerst; een geheim is nooit terug te lezen")]
public sealed record ListApiKeys : IQuery<IReadOnlyList<ApiKeyView>>, IOutsideCollaborations
{
    public static Permission Requires => OutsidePermissions.None;
}

/// <summary>A key as its owner sees it.</summary>
public sealed record ApiKeyView(
    [property: JsonPropertyName("id")] ApiKeyId Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("gemaakt")] DateTime CreatedUtc,
    [property: JsonPropertyName("geldigTot")] DateTime ExpiresUtc,
    [property: JsonPropertyName("verlopen")] bool IsExpired,
    [property: JsonPropertyName("rechten")] IReadOnlyList<string>? Scopes);

internal sealed class ListApiKeysHandler(BundelDb db, TimeProvider clock) : IHandler<ListApiKeys, IReadOnlyList<ApiKeyView>>
{
    public async Task<Result<IReadOnlyList<ApiKeyView>>> Handle(ListApiKeys useCase, Actor actor, CancellationToken cancel)
    {
        var now = clock.Instant();
        var keys = await db.Set<ApiKey>().AsNoTracking().Where(key => key.PersonId == actor.Person).OrderByDescending(key => key.CreatedUtc).ThenByDescending(key => key.Id).ToListAsync(cancel);
        return keys.Select(key => new ApiKeyView(key.Id, key.Name, key.CreatedUtc, key.ExpiresUtc, key.ExpiresUtc <= now, key.Scopes)).ToArray();
    }
}
