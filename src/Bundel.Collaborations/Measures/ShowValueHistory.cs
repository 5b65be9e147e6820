// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Measures;

[UseCase("maatstaf-historie", "Toont alles wat van één deelnemer bij een maatstaf is vastgelegd, ook wat is vervangen", Example = """{"maatstaf":"inwoners","deelnemer":"lindehaven"}""")]
public sealed record ShowValueHistory(
    [property: JsonPropertyName("maatstaf")] string Measure,
    [property: JsonPropertyName("deelnemer")] string Participant)
    : IQuery<ValueHistory>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

public sealed record ValueHistory(
    [property: JsonPropertyName("maatstaf")] MeasureText Measure,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("reeks")] IReadOnlyList<SeriesValue> Series,
    [property: JsonPropertyName("regels")] IReadOnlyList<HistoryLine> Lines);

/// <param name="Value">Null when the line took a value back.</param>
public sealed record HistoryLine(
    [property: JsonPropertyName("id")] MeasureValueId Id,
    [property: JsonPropertyName("peildatum")] DateOnly ReferenceDate,
    [property: JsonPropertyName("waarde")] decimal? Value,
    [property: JsonPropertyName("herkomst")] ValueBasis Basis,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("besluit")] string? Decision,
    [property: JsonPropertyName("vastgelegdOp")] DateTime RecordedUtc,
    [property: JsonPropertyName("vervangt")] MeasureValueId? Replaces,
    [property: JsonPropertyName("vervangen")] bool Replaced,
    [property: JsonPropertyName("aftekening")] IReadOnlyList<SignOffView> SignOffs);

public sealed record SignOffView(
    [property: JsonPropertyName("staat")] SignOffState State,
    [property: JsonPropertyName("door")] string By,
    [property: JsonPropertyName("toelichting")] string? Note,
    [property: JsonPropertyName("besluit")] string? Decision,
    [property: JsonPropertyName("vastgelegdOp")] DateTime RecordedUtc);

internal sealed class ShowValueHistoryHandler(BundelDb db, MeasureSeries series) : IHandler<ShowValueHistory, ValueHistory>
{
    public async Task<Result<ValueHistory>> Handle(ShowValueHistory useCase, Actor actor, CancellationToken cancel)
    {
        var measure = await db.FindMeasure(useCase.Measure, cancel);
        var names = await ParticipantNames.Read(db, actor, cancel);
        var participant = names.ByCode(useCase.Participant);
        if (!measure.Succeeded || !participant.Succeeded) return Result<ValueHistory>.Failure([.. measure.Problems, .. participant.Problems]);
        var query = new MeasureQuery(measure.Value.Id);
        var log = await MeasureLog.Read(db, query, cancel);
        var decisions = await db.Set<Decision>().AsNoTracking().ToDictionaryAsync(row => row.Id, row => row.Reference, cancel);
        var own = participant.Value;
        return new ValueHistory(
            MeasureViews.Text(measure.Value), own.Code, own.Name,
            [.. (await series.Read(query, cancel)).Where(value => value.Participant == own.Code)],
            [.. log.Rows.Where(row => row.ParticipantId == own.Id).OrderByDescending(row => row.ReferenceDate).ThenByDescending(row => log.IsReplaced(row.Id) ? 0 : 1).ThenByDescending(row => row.RecordedUtc).Select(row => Line(row, log, decisions))]);
    }

    private static HistoryLine Line(MeasureValue row, MeasureLog log, Dictionary<DecisionId, string> decisions)
    {
        return new HistoryLine(
            row.Id, row.ReferenceDate, row.Value, row.Basis, row.Source, Name(row.DecisionId), row.RecordedUtc, row.ReplacesId, log.IsReplaced(row.Id),
            [.. log.StepsOf(row.Id).Select(step => new SignOffView(step.State, step.By, step.Note, Name(step.DecisionId), step.RecordedUtc))]);

        string? Name(DecisionId? id) => id is { } known ? decisions.GetValueOrDefault(known) : null;
    }
}
