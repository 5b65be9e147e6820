// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Decisions;

[UseCase("besluiten-lijst", "Toont het besluitenregister, het nieuwste eerst")]
public sealed record ListDecisions : IQuery<IReadOnlyList<DecisionView>>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

public sealed record DecisionView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("kenmerk")] string Reference,
    [property: JsonPropertyName("orgaan")] Body Body,
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("datum")] DateOnly? Date,
    [property: JsonPropertyName("staat")] DecisionState State,
    [property: JsonPropertyName("heeftDocument")] bool HasDocument);

internal sealed class ListDecisionsHandler(BundelDb db) : IHandler<ListDecisions, IReadOnlyList<DecisionView>>
{
    public async Task<Result<IReadOnlyList<DecisionView>>> Handle(ListDecisions useCase, Actor actor, CancellationToken cancel)
    {
        var rows = await db.Set<Decision>().AsNoTracking()
            .Select(row => new DecisionView(row.Code, row.Reference, row.Body, row.Subject, row.Date, row.State, row.DocumentId != null))
            .ToListAsync(cancel);
        return rows.OrderByDescending(row => row.Date ?? DateOnly.MaxValue).ThenBy(row => row.Reference, StringComparer.Ordinal).ToArray();
    }
}
