// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Measures;

/// <summary>Which values and sign-offs to read; every read says what was known when.</summary>
/// <param name="Measure">One measure, or all.</param>
/// <param name="KnownAt">Only what was recorded at or before this instant; null is all.</param>
public sealed record MeasureQuery(MeasureId? Measure = null, DateTime? KnownAt = null, DateOnly? From = null, DateOnly? Through = null);

/// <summary>The append-only rows of a query, and which of them hold.</summary>
internal sealed class MeasureLog
{
    private readonly ILookup<MeasureValueId, SignOff> signOffs;
    private readonly HashSet<MeasureValueId> replaced;

    private MeasureLog(IReadOnlyList<MeasureValue> rows, IEnumerable<SignOff> steps)
    {
        Rows = rows;
        replaced = [.. rows.Where(row => row.ReplacesId is not null).Select(row => row.ReplacesId!.Value)];
        signOffs = steps.ToLookup(step => step.MeasureValueId);
    }

    /// <summary>All rows, replaced ones too.</summary>
    public IReadOnlyList<MeasureValue> Rows { get; }

    /// <summary>The last row of each slot, also when it took a value back.</summary>
    public IEnumerable<MeasureValue> Last => Rows.Where(row => !replaced.Contains(row.Id));

    /// <summary>The rows that hold a value now.</summary>
    public IEnumerable<MeasureValue> Current => Last.Where(row => row.Value is not null);

    public IEnumerable<SignOff> StepsOf(MeasureValueId value) => signOffs[value].OrderBy(step => step.Sequence);

    public SignOffState StateOf(MeasureValueId value) => StepsOf(value).LastOrDefault()?.State ?? SignOffState.Open;

    public bool IsReplaced(MeasureValueId value) => replaced.Contains(value);

    public static async Task<MeasureLog> Read(BundelDb db, MeasureQuery query, CancellationToken cancel)
    {
        var rows = db.Set<MeasureValue>().AsNoTracking();
        if (query.Measure is { } measure) rows = rows.Where(row => row.MeasureId == measure);
        if (query.KnownAt is { } knownAt) rows = rows.Where(row => row.RecordedUtc <= knownAt);
        if (query.From is { } from) rows = rows.Where(row => row.ReferenceDate >= from);
        if (query.Through is { } through) rows = rows.Where(row => row.ReferenceDate <= through);
        var steps = db.Set<SignOff>().AsNoTracking().Where(step => rows.Any(row => row.Id == step.MeasureValueId));
        if (query.KnownAt is { } known) steps = steps.Where(step => step.RecordedUtc <= known);
        return new MeasureLog(await rows.ToListAsync(cancel), await steps.ToListAsync(cancel));
    }
}
