// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace Bundel.Obligations.Calendar;

/// <summary>Whole-day events as iCalendar (RFC 5545).</summary>
public static class CalendarText
{
    private const int Longest = 73;

    public static string Of(string name, IEnumerable<CalendarEvent> events, DateTime madeUtc)
    {
        var text = new StringBuilder();
        void Line(string line)
        {
            var bytes = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                if (bytes + rune.Utf8SequenceLength > Longest)
                {
                    text.Append("\r\n ");
                    bytes = 1;
                }

                text.Append(rune.ToString());
                bytes += rune.Utf8SequenceLength;
            }

            text.Append("\r\n");
        }

        var stamp = madeUtc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//Bundel//Verplichtingen//NL");
        Line("X-WR-CALNAME:" + Escape(name));
        foreach (var item in events)
        {
            Line("BEGIN:VEVENT");
            Line($"UID:{Escape(item.Id)}@bundel");
            Line("DTSTAMP:" + stamp);
            Line("DTSTART;VALUE=DATE:" + item.Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
            Line("DTEND;VALUE=DATE:" + item.Day.AddDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture));
            Line("SUMMARY:" + Escape(item.Title));
            if (item.Text.Length > 0) Line("DESCRIPTION:" + Escape(item.Text));
            Line("TRANSP:TRANSPARENT");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return text.ToString();
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
