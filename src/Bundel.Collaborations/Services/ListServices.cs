// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Services;

[UseCase("diensten-lijst", "Toont de dienstencatalogus")]
public sealed record ListServices : IQuery<IReadOnlyList<ServiceView>>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

public sealed record ServiceView(
    [property: JsonPropertyName("id")] ServiceId Id,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("dienst")] ServiceText Text);

internal sealed class ListServicesHandler(BundelDb db) : IHandler<ListServices, IReadOnlyList<ServiceView>>
{
    public async Task<Result<IReadOnlyList<ServiceView>>> Handle(ListServices useCase, Actor actor, CancellationToken cancel)
    {
        var rows = await db.Set<Service>().AsNoTracking().ToListAsync(cancel);
        return rows.OrderBy(row => row.Package).ThenBy(row => SearchText.Fold(row.Name), StringComparer.Ordinal)
            .Select(row => new ServiceView(row.Id, row.Code, row.ToText())).ToArray();
    }
}
