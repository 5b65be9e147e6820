// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Organisations.Reorganisations;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Measures;

/// <summary>A value that holds, as of the known-at of the read.</summary>
/// <param name="Derived">True when it is the sum of the predecessors of a merged municipality.</param>
public sealed record SeriesValue(
    [property: JsonPropertyName("maatstaf")] string Measure,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("peildatum")] DateOnly ReferenceDate,
    [property: JsonPropertyName("waarde")] decimal Value,
    [property: JsonPropertyName("herkomst")] ValueBasis Basis,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("besluit")] string? Decision,
    [property: JsonPropertyName("staat")] SignOffState State,
    [property: JsonPropertyName("vastgelegdOp")] DateTime RecordedUtc,
    [property: JsonPropertyName("afgeleid")] bool Derived = false);

/// <summary>The one way in which other slices read measures: by date and known-at, herindelingen applied.</summary>
public sealed class MeasureSeries(BundelDb db)
{
    public async Task<IReadOnlyList<SeriesValue>> Read(MeasureQuery query, CancellationToken cancel)
    {
        var log = await MeasureLog.Read(db, query, cancel);
        var measures = await db.Set<Measure>().AsNoTracking().ToDictionaryAsync(row => row.Id, row => row.Code, cancel);
        var participants = await db.Set<Participants.Participant>().AsNoTracking().ToDictionaryAsync(row => row.Id, row => row.Code, cancel);
        var decisions = await db.Set<Decision>().AsNoTracking().ToDictionaryAsync(row => row.Id, row => row.Reference, cancel);
        List<SeriesValue> values = [.. log.Current.Select(row => View(row, log))];
        Merge(values, await db.Successions(cancel));
        return [.. values.OrderBy(value => value.Measure, StringComparer.Ordinal).ThenBy(value => value.ReferenceDate).ThenBy(value => value.Participant, StringComparer.Ordinal)];

        SeriesValue View(MeasureValue row, MeasureLog log)
        {
            var decision = log.StepsOf(row.Id).LastOrDefault()?.DecisionId ?? row.DecisionId;
            return new SeriesValue(
                measures[row.MeasureId], participants[row.ParticipantId!.Value], row.ReferenceDate, row.Value!.Value, row.Basis, row.Source,
                decision is { } id ? decisions.GetValueOrDefault(id) : null, log.StateOf(row.Id), row.RecordedUtc);
        }
    }

    /// <summary>
    /// For days before a merger the successor's count is the sum of its predecessors', where it has none of its own and every predecessor has one.
    /// Oldest mergers first, so that chains add up.
    /// </summary>
    private static void Merge(List<SeriesValue> values, IReadOnlyList<SuccessionView> successions)
    {
        foreach (var merger in successions.Where(step => step.Whole).GroupBy(step => (step.Date, step.Successor)))
        {
            string[] predecessors = [.. merger.Select(step => step.Predecessor)];
            var before = values.Where(value => value.ReferenceDate < merger.Key.Date && predecessors.Contains(value.Participant)).GroupBy(value => (value.Measure, value.ReferenceDate)).ToList();
            foreach (var counts in before) AddSum(values, [.. counts], merger.Key.Successor, predecessors.Length);
        }
    }

    private static void AddSum(List<SeriesValue> values, IReadOnlyList<SeriesValue> counts, string successor, int predecessors)
    {
        var own = values.Find(value => value.Participant == successor && value.Measure == counts[0].Measure && value.ReferenceDate == counts[0].ReferenceDate);
        if (counts.Count < predecessors || own is not null) return;
        values.Add(counts[0] with
        {
            Participant = successor,
            Value = counts.Sum(count => count.Value),
            Source = $"Som van {Dutch.List([.. counts.Select(count => count.Participant)])}",
            State = Weakest(counts),
            RecordedUtc = counts.Max(count => count.RecordedUtc),
            Derived = true,
        });
    }

    private static SignOffState Weakest(IReadOnlyList<SeriesValue> counts)
    {
        SignOffState[] order = [SignOffState.Disputed, SignOffState.Open, SignOffState.Agreed, SignOffState.Adopted];
        return order.First(state => counts.Any(count => count.State == state));
    }
}
