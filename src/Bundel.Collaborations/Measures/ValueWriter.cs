// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Measures;

/// <summary>One value to record.</summary>
public sealed record NewValue(ParticipantId Participant, DateOnly ReferenceDate, decimal Value);

/// <summary>What a recording did: values that were not there, values that replace another, and values that were the same already.</summary>
public sealed record RecordedValues(
    [property: JsonPropertyName("nieuw")] int New,
    [property: JsonPropertyName("gewijzigd")] int Changed,
    [property: JsonPropertyName("gelijk")] int Equal);

/// <summary>Adds values to the log: new ones, corrections that name what they replace, and nothing for what is the same.</summary>
internal sealed class ValueWriter(BundelDb db, TimeProvider clock)
{
    public async Task<Result<RecordedValues>> Write(Measure measure, IReadOnlyCollection<NewValue> values, ValueOrigin origin, CancellationToken cancel)
    {
        if (values.Count == 0) return new RecordedValues(0, 0, 0);
        var dates = values.Select(value => value.ReferenceDate).ToArray();
        var log = await MeasureLog.Read(db, new MeasureQuery(measure.Id, null, dates.Min(), dates.Max()), cancel);
        var last = log.Last.ToDictionary(row => (row.ParticipantId!.Value, row.ReferenceDate));
        var now = clock.Instant();
        int added = 0, changed = 0, equal = 0;
        var problems = new List<Problem>();
        foreach (var value in values)
        {
            var before = last.GetValueOrDefault((value.Participant, value.ReferenceDate));
            if (before?.Value == value.Value)
            {
                equal++;
                continue;
            }

            if (before is not null && log.StateOf(before.Id) == SignOffState.Adopted && origin.Decision is null) problems.Add(AdoptedWithoutDecision(before));
            if (before?.Value is null) added++;
            else changed++;
            var slot = new MeasureSlot(measure.CollaborationId, measure.Id, value.Participant, value.ReferenceDate);
            db.Add(new MeasureValue(slot, value.Value, origin, before?.Id, now));
        }

        return problems.Count > 0 ? problems : new RecordedValues(added, changed, equal);
    }

    private static Problem AdoptedWithoutDecision(MeasureValue before) =>
        Problem.Conflict("telling-vast", $"De telling op {Dutch.ShortDate(before.ReferenceDate)} is vastgesteld; noem het besluit waarmee zij wordt gecorrigeerd.") with { Field = "besluit" };
}
