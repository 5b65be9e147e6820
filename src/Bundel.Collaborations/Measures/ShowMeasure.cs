// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Measures;

[UseCase("maatstaf-tonen", "Toont een maatstaf met de waarde van iedere deelnemer op een peildatum, zoals bekend op een moment", Example = """{"maatstaf":"inwoners","peildatum":"2025-01-01"}""")]
public sealed record ShowMeasure(
    [property: JsonPropertyName("maatstaf")] string Measure,
    [property: JsonPropertyName("peildatum")] DateOnly? ReferenceDate = null,
    [property: JsonPropertyName("bekendOp")] DateTime? KnownAt = null)
    : IQuery<MeasureDetails>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

/// <param name="ReferenceDate">The date asked for, otherwise the latest with values, otherwise the one that should be known by now.</param>
public sealed record MeasureDetails(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("maatstaf")] MeasureText Text,
    [property: JsonPropertyName("telregels")] IReadOnlyList<CountingRuleView> CountingRules,
    [property: JsonPropertyName("peildatum")] DateOnly ReferenceDate,
    [property: JsonPropertyName("peildata")] IReadOnlyList<ReferenceDateView> Dates,
    [property: JsonPropertyName("regels")] IReadOnlyList<MeasureLine> Lines,
    [property: JsonPropertyName("revisie")] int Revision);

public sealed record CountingRuleView(
    [property: JsonPropertyName("vanaf")] DateOnly ValidFrom,
    [property: JsonPropertyName("telregel")] string Text,
    [property: JsonPropertyName("besluit")] string? Decision,
    [property: JsonPropertyName("vastgelegdOp")] DateTime RecordedUtc);

/// <param name="Value">Null when unknown, which is not zero.</param>
public sealed record MeasureLine(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soort")] ParticipantKind Kind,
    [property: JsonPropertyName("waarde")] SeriesValue? Value,
    [property: JsonPropertyName("vorige")] SeriesValue? Previous);

internal sealed class ShowMeasureHandler(BundelDb db, MeasureSeries series, TimeProvider clock) : IHandler<ShowMeasure, MeasureDetails>
{
    public async Task<Result<MeasureDetails>> Handle(ShowMeasure useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindMeasure(useCase.Measure, cancel);
        return await found.Then<MeasureDetails>(async measure =>
        {
            var query = new MeasureQuery(measure.Id, useCase.KnownAt);
            IReadOnlyList<ReferenceDateView> dates = [.. MeasureViews.Dates(await MeasureLog.Read(db, query, cancel), measure.Id)];
            var date = useCase.ReferenceDate ?? (dates.Count > 0 ? dates[0].ReferenceDate : measure.CurrentReferenceDates(clock.Today())[^1]);
            var names = await ParticipantNames.Read(db, actor, cancel);
            var values = (await series.Read(query, cancel)).ToLookup(value => value.Participant);
            return new MeasureDetails(
                measure.Code, MeasureViews.Text(measure), await Rules(measure.Id, cancel), date, dates,
                [.. names.All.Where(row => row.Membership.Contains(date) || values[row.Code].Any(value => value.ReferenceDate == date)).Select(row => Line(row, values[row.Code], date))],
                db.RevisionOf(measure));
        });
    }

    private static MeasureLine Line(NamedParticipant row, IEnumerable<SeriesValue> values, DateOnly date) => new(
        row.Code, row.Name, row.Kind,
        values.FirstOrDefault(value => value.ReferenceDate == date),
        values.Where(value => value.ReferenceDate < date).MaxBy(value => value.ReferenceDate));

    private async Task<IReadOnlyList<CountingRuleView>> Rules(MeasureId measure, CancellationToken cancel)
    {
        var rules = await db.Set<CountingRule>().AsNoTracking().Where(row => row.MeasureId == measure).ToListAsync(cancel);
        var decisions = await db.Set<Decision>().AsNoTracking().ToDictionaryAsync(row => row.Id, row => row.Reference, cancel);
        return [.. rules.OrderByDescending(row => row.ValidFrom).ThenByDescending(row => row.RecordedUtc)
            .Select(row => new CountingRuleView(row.ValidFrom, row.Text, row.DecisionId is { } id ? decisions.GetValueOrDefault(id) : null, row.RecordedUtc))];
    }
}
