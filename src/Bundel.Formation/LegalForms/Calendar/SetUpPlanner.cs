// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations;

namespace Bundel.Formation.LegalForms.Calendar;

/// <summary>Plans backwards from the first day: every step ends before all steps that wait for it, and a step in which councils act does not count weeks of recess.</summary>
public static class SetUpPlanner
{
    private const int DaysInWeek = 7;

    /// <param name="own">The recesses of these councils; the usual weeks when none are given.</param>
    public static SetUpCalendar Plan(LegalForm form, DateOnly start, IReadOnlyList<Recess>? own = null)
    {
        var recesses = own ?? Usual(start.Year - 3, start.Year);
        CalendarStep[] steps = [.. CalendarData.Current.Steps.Where(step => step.Forms.Contains(form))];
        var planned = new Dictionary<string, PlannedStep>(StringComparer.Ordinal);
        foreach (var step in steps) Place(step);
        return new SetUpCalendar(form, start, planned.Values.Min(step => step.Begin), [.. planned.Values.OrderBy(step => step.Begin).ThenBy(step => step.End)]);

        PlannedStep Place(CalendarStep step)
        {
            if (planned.TryGetValue(step.Code, out var known)) return known;
            DateOnly[] waiting = [.. steps.Where(other => other.After.Contains(step.Code)).Select(other => Place(other).Begin)];
            var end = (waiting.Length == 0 ? start : waiting.Min()).AddDays(-1);
            var (begin, moved) = Back(end, step.Weeks * DaysInWeek, step.SkipsRecess ? recesses : []);
            return planned[step.Code] = new PlannedStep(step.Code, step.Name, step.Who, begin, end, step.Weeks, (moved + DaysInWeek - 1) / DaysInWeek, step.Ground, step.Basis);
        }
    }

    /// <summary>The usual recesses of these years.</summary>
    public static IReadOnlyList<Recess> Usual(int firstYear, int lastYear) =>
        [.. from year in Enumerable.Range(firstYear, lastYear - firstYear + 1) from weeks in CalendarData.Current.Recesses select Of(weeks, year)];

    private static Recess Of(RecessWeeks weeks, int year)
    {
        var from = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, weeks.From, DayOfWeek.Monday));
        var until = DateOnly.FromDateTime(ISOWeek.ToDateTime(weeks.Until < weeks.From ? year + 1 : year, weeks.Until, DayOfWeek.Sunday).Date);
        return new Recess(weeks.Name, from, until);
    }

    private static (DateOnly Begin, int Moved) Back(DateOnly end, int days, IReadOnlyList<Recess> recesses)
    {
        var (day, moved) = (end.AddDays(1), 0);
        while (days > 0)
        {
            day = day.AddDays(-1);
            if (recesses.Any(recess => recess.From <= day && day <= recess.Until)) moved++;
            else days--;
        }

        return (day, moved);
    }
}
