// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace Bundel.Settlement.Year;

/// <summary>Dates as iCalendar (RFC 5545): whole days with a reminder; lines of at most 75 bytes.</summary>
public static class CalendarFeed
{
    private const int LineBytes = 75;

    /// <summary>Writes the dates that are known; <paramref name="scope"/> keeps the entries of collaborations apart.</summary>
    public static string Write(string name, string scope, IReadOnlyList<CalendarDate> dates, DateTime madeUtc)
    {
        var text = new StringBuilder();
        void Line(string line) => Fold(text, line);
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//Bundel//Planning en control//NL");
        Line("X-WR-CALNAME:" + Escape(name));
        foreach (var date in dates.Where(date => date.Day is not null))
        {
            Line("BEGIN:VEVENT");
            Line(string.Create(CultureInfo.InvariantCulture, $"UID:{date.Rule.Code}-{date.Day:yyyy}@{scope}.bundel"));
            Line(string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{madeUtc:yyyyMMdd'T'HHmmss'Z'}"));
            Line(string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{date.Day:yyyyMMdd}"));
            Line("SUMMARY:" + Escape("Uiterlijk vandaag: " + date.Rule.Name + (date.Rule.IsConfirmed ? "" : " (niet bevestigd)")));
            Line("DESCRIPTION:" + Escape(date.Rule.Source));
            Line("BEGIN:VALARM");
            Line("ACTION:DISPLAY");
            Line("DESCRIPTION:" + Escape(date.Rule.Name));
            Line(string.Create(CultureInfo.InvariantCulture, $"TRIGGER:-P{date.Rule.ReminderDays}D"));
            Line("END:VALARM");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return text.ToString();
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static void Fold(StringBuilder text, string line)
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
}
