// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Measures;

[UseCase("deelnemer-tellingen", "Toont de laatste telling van een deelnemer bij iedere maatstaf", Example = """{"deelnemer":"lindehaven"}""")]
public sealed record ListLatestCounts([property: JsonPropertyName("deelnemer")] string Participant) : IQuery<IReadOnlyList<LatestCount>>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

/// <param name="Value">Null when nothing was counted of this participant: unknown, not zero.</param>
public sealed record LatestCount(
    [property: JsonPropertyName("maatstaf")] string Measure,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("waarde")] decimal? Value,
    [property: JsonPropertyName("peildatum")] DateOnly? ReferenceDate,
    [property: JsonPropertyName("staat")] SignOffState? State);

internal sealed class ListLatestCountsHandler(BundelDb db, MeasureSeries series) : IHandler<ListLatestCounts, IReadOnlyList<LatestCount>>
{
    public async Task<Result<IReadOnlyList<LatestCount>>> Handle(ListLatestCounts useCase, Actor actor, CancellationToken cancel)
    {
        var measures = await db.Set<Measure>().AsNoTracking().ToListAsync(cancel);
        var values = (await series.Read(new MeasureQuery(), cancel)).Where(value => value.Participant == useCase.Participant).ToLookup(value => value.Measure);
        return measures.OrderBy(row => SearchText.Fold(row.Name), StringComparer.Ordinal)
            .Select(row => (row, Last: values[row.Code].MaxBy(value => value.ReferenceDate)))
            .Select(found => new LatestCount(found.row.Code, found.row.Name, found.row.Unit, found.Last?.Value, found.Last?.ReferenceDate, found.Last?.State))
            .ToArray();
    }
}
