// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Calendars;

namespace Bundel.Settlement.Year;

/// <summary>The dates of planning and control that are known, as iCalendar with a reminder.</summary>
public static class CalendarFeed
{
    /// <summary><paramref name="scope"/> keeps the entries of collaborations apart.</summary>
    public static string Write(string name, string scope, IReadOnlyList<CalendarDate> dates, DateTime madeUtc) =>
        CalendarText.Of(name, dates.Where(date => date.Day is not null).Select(date => Entry(date, scope)), madeUtc);

    private static CalendarEntry Entry(CalendarDate date, string scope) => new(
        FormattableString.Invariant($"{date.Rule.Code}-{date.Day:yyyy}-{scope}"), date.Day!.Value,
        "Uiterlijk vandaag: " + date.Rule.Name + (date.Rule.IsConfirmed ? "" : " (niet bevestigd)"), date.Rule.Source, date.Rule.ReminderDays);
}
