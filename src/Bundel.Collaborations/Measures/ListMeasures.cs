// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Measures;

[UseCase("maatstaven-lijst", "Toont de verdeelmaatstaven met de stand van de laatste peildatum")]
public sealed record ListMeasures : IQuery<IReadOnlyList<MeasureView>>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

public sealed record MeasureView(
    [property: JsonPropertyName("id")] MeasureId Id,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("maatstaf")] MeasureText Text,
    [property: JsonPropertyName("telregel")] string? CountingRule,
    [property: JsonPropertyName("laatstePeildatum")] ReferenceDateView? Latest);

/// <summary>How many values a reference date has, and how far their sign-off is.</summary>
public sealed record ReferenceDateView(
    [property: JsonPropertyName("peildatum")] DateOnly ReferenceDate,
    [property: JsonPropertyName("waarden")] int Values,
    [property: JsonPropertyName("totaal")] decimal Total,
    [property: JsonPropertyName("open")] int Open,
    [property: JsonPropertyName("akkoord")] int Agreed,
    [property: JsonPropertyName("betwist")] int Disputed,
    [property: JsonPropertyName("vastgesteld")] int Adopted);

internal sealed class ListMeasuresHandler(BundelDb db, TimeProvider clock) : IHandler<ListMeasures, IReadOnlyList<MeasureView>>
{
    public async Task<Result<IReadOnlyList<MeasureView>>> Handle(ListMeasures useCase, Actor actor, CancellationToken cancel)
    {
        var measures = await db.Set<Measure>().AsNoTracking().ToListAsync(cancel);
        var rules = await db.Set<CountingRule>().AsNoTracking().ToListAsync(cancel);
        var log = await MeasureLog.Read(db, new MeasureQuery(), cancel);
        var today = clock.Today();
        return measures.OrderBy(row => SearchText.Fold(row.Name), StringComparer.Ordinal)
            .Select(row => new MeasureView(
                row.Id, row.Code, MeasureViews.Text(row), MeasureViews.Rule(rules.Where(rule => rule.MeasureId == row.Id), today)?.Text,
                MeasureViews.Dates(log, row.Id).FirstOrDefault()))
            .ToArray();
    }
}
