// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.WorkingDays;

namespace Bundel.Tests.Collaborations;

/// <summary>Dutch working days.</summary>
public sealed class WorkingCalendarTests
{
    [Theory]
    [InlineData("2016-01-13", 5, "2016-01-19")] // the example of the Kadaster: a document of Wednesday is due on Tuesday
    [InlineData("2026-04-02", 5, "2026-04-10")] // Goede Vrijdag and tweede paasdag lie between
    [InlineData("2026-01-17", 5, "2026-01-23")] // a Saturday is no day one
    [InlineData("2026-12-24", 2, "2026-12-28")]
    public void A_term_counts_the_first_working_day_as_one(string start, int days, string due) =>
        WorkingCalendar.Dutch.Within(DateOnly.Parse(start), days).ShouldBe(DateOnly.Parse(due));

    [Theory]
    [InlineData("2025-04-26", false)] // Koningsdag moves from Sunday 27 April
    [InlineData("2026-04-27", false)]
    [InlineData("2012-04-30", false)]
    [InlineData("2025-05-05", false)] // Bevrijdingsdag in a lustrum
    [InlineData("2026-05-05", true)]
    [InlineData("2026-05-14", false)]
    [InlineData("2026-05-25", false)]
    [InlineData("2026-11-24", true)]
    public void Holidays_are_those_of_the_law(string day, bool works) => WorkingCalendar.Dutch.IsWorkingDay(DateOnly.Parse(day)).ShouldBe(works);
}
