// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Bundel.Settlement.Year.Steps;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year.Calendar;

/// <summary>The dates around one budget year: shipped rules of the legal form and own rules, counted from what the steps plan or decided.</summary>
internal sealed class YearDates(BundelDb db)
{
    /// <summary>A form without shipped rules has no budget under the Wgr: there the dates of its own regulation or DVO count.</summary>
    public bool HasWgrBudget(LegalForm form) => ControlCalendar.Shipped.Rules.Any(rule => rule.Forms.Contains(form.Json()));

    public async Task<Result<IReadOnlyList<CalendarDate>>> Of(Collaboration collaboration, int year, CancellationToken cancel)
    {
        var own = await OwnRules.Of(db, year, cancel);
        var anchors = await Anchors(year, cancel);
        if (own.SelectMany(rule => rule.Check()).ToList() is { Count: > 0 } problems) return problems;
        var shipped = ControlCalendar.Shipped.Rules.Where(rule => rule.Forms.Contains(collaboration.LegalForm.Json()) && own.All(other => other.Code != rule.Code));
        var rules = shipped.Concat(own.Where(rule => rule.Forms.Count == 0 || rule.Forms.Contains(collaboration.LegalForm.Json()))).Where(rule => rule.HoldsIn(year + rule.YearOffset));
        return Result<IReadOnlyList<CalendarDate>>.Success([.. rules.Select(rule => new CalendarDate(rule, rule.LastDay(year + rule.YearOffset, anchors))).OrderBy(date => date.Day ?? DateOnly.MaxValue).ThenBy(date => date.Rule.Code, StringComparer.Ordinal)]);
    }

    private async Task<Dictionary<string, DateOnly>> Anchors(int year, CancellationToken cancel)
    {
        var steps = await db.Set<YearStep>().AsNoTracking().Where(row => row.Year == year && row.State != VersionState.Superseded).ToListAsync(cancel);
        var decisions = await db.Set<Decision>().AsNoTracking().ToDictionaryAsync(row => row.Id, row => row.Date, cancel);
        var (draft, budget, accounts) = (Newest(steps, StepKind.Draft), Newest(steps, StepKind.Budget), Newest(steps, StepKind.Accounts));
        (string Name, DateOnly? Day)[] found =
        [
            ("behandeling-begroting", budget?.Content.MeetingOn ?? draft?.Content.MeetingOn ?? Decided(budget)),
            ("vaststelling-begroting", Decided(budget) ?? budget?.Content.MeetingOn ?? draft?.Content.MeetingOn),
            ("vaststelling-jaarrekening", Decided(accounts) ?? accounts?.Content.MeetingOn),
        ];
        return found.Where(anchor => anchor.Day is not null).ToDictionary(anchor => anchor.Name, anchor => anchor.Day!.Value, StringComparer.Ordinal);

        DateOnly? Decided(YearStep? step) => step?.DecisionId is { } id ? decisions.GetValueOrDefault(id) : null;
    }

    private static YearStep? Newest(List<YearStep> steps, StepKind kind) => steps.Where(step => step.Kind == kind).MaxBy(step => step.Version);
}
