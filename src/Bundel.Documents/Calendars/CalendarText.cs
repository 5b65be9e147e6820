// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace Bundel.Documents.Calendars;

/// <summary>Whole-day events as iCalendar (RFC 5545): lines of at most 75 bytes, folded between characters.</summary>
public sealed class CalendarText
{
    private const int LineBytes = 75;

    private readonly StringBuilder text = new();

    private CalendarText()
    {
    }

    /// <summary>The calendar as text; <paramref name="madeUtc"/> stands in every event.</summary>
    public static string Of(string name, IEnumerable<CalendarEntry> entries, DateTime madeUtc)
    {
        var calendar = new CalendarText();
        calendar.Lines("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bundel//Agenda//NL", "X-WR-CALNAME:" + Escape(name));
        var stamp = madeUtc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        foreach (var entry in entries) calendar.Event(entry, stamp);
        calendar.Lines("END:VCALENDAR");
        return calendar.text.ToString();
    }

    private void Event(CalendarEntry entry, string stamp)
    {
        Lines("BEGIN:VEVENT", $"UID:{Escape(entry.Id)}@bundel", "DTSTAMP:" + stamp, "DTSTART;VALUE=DATE:" + Date(entry.Day), "DTEND;VALUE=DATE:" + Date(entry.Day.AddDays(1)), "SUMMARY:" + Escape(entry.Title));
        if (entry.Text.Length > 0) Lines("DESCRIPTION:" + Escape(entry.Text));
        Lines("TRANSP:TRANSPARENT");
        if (entry.ReminderDays is { } days)
            Lines("BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + Escape(entry.Title), string.Create(CultureInfo.InvariantCulture, $"TRIGGER:-P{days}D"), "END:VALARM");
        Lines("END:VEVENT");
    }

    private void Lines(params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines) Line(line);
    }

    private void Line(string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LineBytes)
            {
                text.Append("\r\n ");
                bytes = 1;
            }

            text.Append(rune);
            bytes += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
