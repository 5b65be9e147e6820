// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Planning.Model;

/// <summary>Weeks of a plan as dates.</summary>
public static class PlanCalendar
{
    private const int Days = 7;

    /// <summary>
    /// The week in which something may start that may not start before the date (up), or the number of whole weeks that have passed by the end of the date (down).
    /// </summary>
    public static int WeekOf(DateOnly begin, DateOnly date, bool up)
    {
        var days = date.DayNumber - begin.DayNumber;
        return up ? (int)Math.Ceiling(days / (double)Days) : (int)Math.Floor((days + 1) / (double)Days);
    }

    /// <summary>First day of a week.</summary>
    public static DateOnly First(DateOnly begin, int week) => begin.AddDays(week * Days);

    /// <summary>Last day of work that ends at the beginning of a week.</summary>
    public static DateOnly Last(DateOnly begin, int end) => begin.AddDays(end * Days - 1);
}
