// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Year.Actuals;
using Bundel.Settlement.Year.Calendar;
using Bundel.Settlement.Year.Steps;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year;

/// <summary>Dates of planning and control that come near, steps and zienswijzen that wait for someone, and forecasts outside the band.</summary>
internal sealed class YearAttention(BundelDb db, YearDates dates, IHandler<ShowProgress, YearProgress> progress, TimeProvider clock) : IAttention
{
    public async Task<IReadOnlyList<AttentionItem>> Now(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(SettlementPermissions.SeeConcepts)) return [];
        var collaboration = await db.Collaboration(actor, cancel);
        var today = clock.Today();
        var items = new List<AttentionItem>();
        foreach (var year in new[] { today.Year - 1, today.Year, today.Year + 1 })
        {
            var found = await dates.Of(collaboration, year, cancel);
            items.AddRange((found.Succeeded ? found.Value : []).Where(date => date.Day is { } day && day >= today && day.DayNumber - today.DayNumber <= date.Rule.ReminderDays).Select(date => Near(date, year, today)));
        }

        var waiting = await db.Set<YearStep>().AsNoTracking().Where(row => row.State == VersionState.Draft).ToListAsync(cancel);
        items.AddRange(waiting.Select(step => Item(step.CheckedUtc is null ? AttentionSeverity.Quiet : AttentionSeverity.Warn, step.Title, step.CheckedUtc is null ? "Het concept wacht op controle door een tweede persoon." : "Gecontroleerd; wacht op het besluit van het bevoegde orgaan.", "Bekijk de stap", "verrekenen/jaar/" + step.Code)));
        var unanswered = await db.Set<Opinions.Opinion>().CountAsync(row => row.Answer == null, cancel);
        if (unanswered > 0) items.Add(Item(AttentionSeverity.Warn, "Zienswijzen", $"{Dutch.Count(unanswered, "zienswijze", "zienswijzen")} zonder schriftelijk antwoord.", "Beantwoord", "verrekenen/jaar#zienswijzen"));
        return [.. items, .. await Outside(today.Year, actor, cancel)];
    }

    private async Task<IReadOnlyList<AttentionItem>> Outside(int year, Actor actor, CancellationToken cancel)
    {
        if (!await db.Set<ActualRow>().AnyAsync(row => row.Year == year, cancel)) return [];
        var found = await progress.Handle(new ShowProgress(year), actor, cancel);
        if (!found.Succeeded) return [];
        return [.. found.Value.Pools.Where(pool => pool.Outside).Select(pool => Item(
            AttentionSeverity.Warn, pool.Name, $"De prognose wijkt {Dutch.Signed(pool.Difference!.Value)} af van de begroting, meer dan {Dutch.Figure(found.Value.SignalPercent)} %.", "Bekijk de voortgang", FormattableString.Invariant($"verrekenen/voortgang?jaar={year}")))];
    }

    private static AttentionItem Near(CalendarDate date, int year, DateOnly today) => new(
        AttentionSeverity.Warn, date.Rule.Name, $"Uiterlijk {Dutch.Date(date.Day!.Value)}, over {Dutch.Count(date.Day.Value.DayNumber - today.DayNumber, "dag", "dagen")}{(date.Rule.IsConfirmed ? "" : "; datum niet bevestigd")}.",
        new AttentionAction("Bekijk het jaar", FormattableString.Invariant($"verrekenen/jaar?jaar={year}")), Until: date.Day);

    private static AttentionItem Item(AttentionSeverity severity, string subject, string text, string label, string path) => new(severity, subject, text, new AttentionAction(label, path));
}
