// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Keys;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Methods;

[UseCase("methoden-lijst", "Toont de onderdelen van de financieringsmethoden met hun versies")]
public sealed record ListMethods : IQuery<IReadOnlyList<MethodView>>
{
    public static Permission Requires => SettlementPermissions.See;
}

/// <summary>One version of a part.</summary>
public sealed record MethodView(
    [property: JsonPropertyName("id")] MethodId Id,
    [property: JsonPropertyName("onderdeel")] string Part,
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("toestand")] string State,
    [property: JsonPropertyName("geldigVanaf")] DateOnly ValidFrom,
    [property: JsonPropertyName("bron")] string? Source,
    [property: JsonPropertyName("inhoud")] string Content);

internal sealed class ListMethodsHandler(BundelDb db) : IHandler<ListMethods, IReadOnlyList<MethodView>>
{
    public async Task<Result<IReadOnlyList<MethodView>>> Handle(ListMethods useCase, Actor actor, CancellationToken cancel)
    {
        var rows = await db.Set<MethodVersion>().AsNoTracking().ToListAsync(cancel);
        return rows.OrderBy(row => row.Code, StringComparer.Ordinal).ThenByDescending(row => row.Version)
            .Select(row => new MethodView(row.Id, row.Code, row.Version, row.State.Text(), row.ValidFrom, row.Source, MethodJsonParts.Readable(row.Definition)))
            .ToArray();
    }
}
