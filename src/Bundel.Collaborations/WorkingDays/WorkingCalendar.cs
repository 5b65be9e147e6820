// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Text.Json;

namespace Bundel.Collaborations.WorkingDays;

/// <summary>Counts in working days: no weekends, no holidays of the shipped list.</summary>
public sealed class WorkingCalendar(IReadOnlyList<Holiday> holidays)
{
    private readonly ConcurrentDictionary<int, HashSet<DateOnly>> years = new();

    public static WorkingCalendar Dutch { get; } = Read();

    public IReadOnlyList<Holiday> Holidays { get; } = holidays;

    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !years.GetOrAdd(day.Year, Of).Contains(day);

    /// <summary>The last day of a term in which the first working day from the start counts as day one.</summary>
    public DateOnly Within(DateOnly start, int workingDays)
    {
        var day = start;
        for (var count = IsWorkingDay(day) ? 1 : 0; count < workingDays;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) count++;
        }

        return day;
    }

    /// <summary>The working day that lies so many working days after the start, which itself does not count.</summary>
    public DateOnly After(DateOnly start, int workingDays) => Within(start.AddDays(1), workingDays);

    private HashSet<DateOnly> Of(int year) => [.. Holidays.Select(holiday => holiday.In(year)).OfType<DateOnly>()];

    private static WorkingCalendar Read()
    {
        using var stream = typeof(WorkingCalendar).Assembly.GetManifestResourceStream("feestdagen.json")!;
        return new WorkingCalendar(JsonSerializer.Deserialize<HolidayFile>(stream, UseCaseJson.Options)!.Holidays);
    }

    private sealed record HolidayFile(
        [property: JsonPropertyName("versie")] string Version,
        [property: JsonPropertyName("bron")] string Source,
        [property: JsonPropertyName("gecontroleerd")] DateOnly Checked,
        [property: JsonPropertyName("feestdagen")] IReadOnlyList<Holiday> Holidays);
}
