// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Organisations.Reorganisations;

[UseCase("herindelingen-lijst", "Toont de herindelingen die de deelnemers raken")]
public sealed record ListReorganisations : IQuery<IReadOnlyList<ReorganisationView>>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

public sealed record ReorganisationView(
    [property: JsonPropertyName("soort")] ReorganisationKind Kind,
    [property: JsonPropertyName("datum")] DateOnly Date,
    [property: JsonPropertyName("naam")] string Names,
    [property: JsonPropertyName("overigeVoorgangers")] string? OtherPredecessors,
    [property: JsonPropertyName("toelichting")] string? Note);

internal sealed class ListReorganisationsHandler(BundelDb db) : IHandler<ListReorganisations, IReadOnlyList<ReorganisationView>>
{
    public async Task<Result<IReadOnlyList<ReorganisationView>>> Handle(ListReorganisations useCase, Actor actor, CancellationToken cancel) =>
        await db.Set<Reorganisation>().AsNoTracking().OrderByDescending(row => row.Date)
            .Select(row => new ReorganisationView(row.Kind, row.Date, row.Names, row.OtherPredecessors, row.Note))
            .ToArrayAsync(cancel);
}
