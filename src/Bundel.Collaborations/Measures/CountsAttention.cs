// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Measures;

/// <summary>Counts that are disputed, not signed off, or missing on the reference date that should be known by now, for whoever can do something about them.</summary>
internal sealed class CountsAttention(BundelDb db, TimeProvider clock) : IAttention
{
    /// <summary>A count of longer ago is no longer waited for: nobody signs it off any more.</summary>
    private const int YearsToSignOff = 2;

    public async Task<IReadOnlyList<AttentionItem>> Now(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(CollaborationsPermissions.Count) && !actor.May(CollaborationsPermissions.SignOff)) return [];
        var measures = await db.Set<Measure>().AsNoTracking().OrderBy(row => row.Name).ToListAsync(cancel);
        var log = await MeasureLog.Read(db, new MeasureQuery(), cancel);
        var names = await ParticipantNames.Read(db, actor, cancel);
        return [.. measures.SelectMany(measure => Items(measure, log, names))];
    }

    private IEnumerable<AttentionItem> Items(Measure measure, MeasureLog log, ParticipantNames names)
    {
        MeasureValue[] rows = [.. log.Current.Where(row => row.MeasureId == measure.Id)];
        if (rows.Length == 0)
        {
            yield return new AttentionItem(AttentionSeverity.Quiet, measure.Name, "Er zijn nog geen tellingen vastgelegd.", Open(measure, "Leg tellingen vast", null));
            yield break;
        }

        var byState = rows.ToLookup(row => log.StateOf(row.Id));
        foreach (var disputed in byState[SignOffState.Disputed].GroupBy(row => row.ReferenceDate))
            yield return new AttentionItem(AttentionSeverity.Bad, measure.Name, $"De telling op {Dutch.Date(disputed.Key)} is betwist door {Names(disputed, names)}.", Open(measure, "Bekijk telling", disputed.Key), Since(disputed, log));
        var latest = rows.Max(row => row.ReferenceDate);
        var open = byState[SignOffState.Open].Where(row => row.ReferenceDate == latest).ToArray();
        if (open.Length > 0 && latest >= clock.Today().AddYears(-YearsToSignOff)) yield return new AttentionItem(AttentionSeverity.Warn, measure.Name, $"De telling op {Dutch.Date(latest)} wacht op akkoord van {Names(open, names)}.", Open(measure, "Bekijk telling", latest), Dutch.Day(open.Min(row => row.RecordedUtc)));
        if (Missing(measure, rows, names) is { } missing) yield return missing;
    }

    /// <summary>Only who was counted in the year before is missed: a measure need not exist for everyone, and a series may have ended.</summary>
    private AttentionItem? Missing(Measure measure, MeasureValue[] rows, ParticipantNames names)
    {
        foreach (var date in measure.CurrentReferenceDates(clock.Today()))
        {
            var counted = rows.Where(row => row.ReferenceDate == date).Select(row => row.ParticipantId).ToHashSet();
            var before = rows.Where(row => row.ReferenceDate < date && row.ReferenceDate >= date.AddYears(-1)).Select(row => row.ParticipantId).ToHashSet();
            NamedParticipant[] missing = [.. names.All.Where(row => row.Membership.Contains(date) && before.Contains(row.Id) && !counted.Contains(row.Id))];
            if (missing.Length > 0)
                return new AttentionItem(AttentionSeverity.Warn, measure.Name, $"Geen waarde op {Dutch.Date(date)} voor {Names(missing)}.", Open(measure, "Vul aan", date), date);
        }

        return null;
    }

    private static AttentionAction Open(Measure measure, string label, DateOnly? date) =>
        new(label, $"maatstaven/{measure.Code}" + (date is { } day ? FormattableString.Invariant($"?peildatum={day:yyyy-MM-dd}") : ""));

    private static DateOnly Since(IEnumerable<MeasureValue> rows, MeasureLog log) => Dutch.Day(rows.Min(row => log.StepsOf(row.Id).Last().RecordedUtc));

    private static string Names(IEnumerable<MeasureValue> rows, ParticipantNames names)
    {
        var ids = rows.Select(row => row.ParticipantId).ToHashSet();
        return Names([.. names.All.Where(row => ids.Contains(row.Id))]);
    }

    private static string Names(NamedParticipant[] found) =>
        found.Length > 5 ? Dutch.Count(found.Length, "deelnemer", "deelnemers") : Dutch.List([.. found.Select(row => row.Name)]);
}
