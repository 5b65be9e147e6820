// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Scanning;

/// <summary>Texts of values to numbers, straight from UTF-8.</summary>
internal static class ValueText
{
    private static readonly int[] DaysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t\r\n"u8);

    /// <summary>A number of exactly so many digits.</summary>
    public static bool Digits(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        if (text.Length is 0 or > 18) return false;
        foreach (var digit in text)
        {
            var number = (uint)(digit - '0');
            if (number > 9) return false;
            value = (value * 10) + number;
        }

        return true;
    }

    /// <summary>"2021-10-15" to days since 1970.</summary>
    public static bool Day(ReadOnlySpan<byte> text, out int day)
    {
        day = 0;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        var year = (Two(text, 0) * 100) + Two(text, 2);
        var month = Two(text, 5);
        var date = Two(text, 8);
        if (year is < 1 or > 9999 || month is < 1 or > 12 || date < 1 || date > DaysIn(year, month)) return false;
        var before = year - 1;
        day = (before * 365) + (before / 4) - (before / 100) + (before / 400) + DaysBefore[month - 1] + date - 1 - 719_162;
        if (month > 2 && Leap(year)) day++;
        return true;
    }

    /// <summary>"2021-10-15T13:48:02.12" to milliseconds since 1970; a finer fraction than milliseconds is refused unless it is zero.</summary>
    public static bool Instant(ReadOnlySpan<byte> text, out long instant)
    {
        instant = 0;
        if (text.Length < 19 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || !Day(text[..10], out var day)) return false;
        int hour = Two(text, 11), minute = Two(text, 14), second = Two(text, 17);
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59) return false;
        if (!Fraction(text[19..], out var milliseconds)) return false;
        instant = (day * BagDate.MillisecondsPerDay) + (((hour * 60L) + minute) * 60_000) + (second * 1000L) + milliseconds;
        return true;
    }

    private static bool Fraction(ReadOnlySpan<byte> text, out int milliseconds)
    {
        milliseconds = 0;
        if (text.Length == 0) return true;
        if (text[0] != '.' || text.Length == 1) return false;
        var unit = 100;
        foreach (var digit in text[1..])
        {
            var number = (uint)(digit - '0');
            if (number > 9 || (unit == 0 && number > 0)) return false;
            milliseconds += (int)number * unit;
            unit /= 10;
        }

        return true;
    }

    private static int Two(ReadOnlySpan<byte> text, int at)
    {
        var tens = (uint)(text[at] - '0');
        var ones = (uint)(text[at + 1] - '0');
        return tens > 9 || ones > 9 ? -100_000 : (int)((tens * 10) + ones);
    }

    private static int DaysIn(int year, int month) => month == 2 ? (Leap(year) ? 29 : 28) : month is 4 or 6 or 9 or 11 ? 30 : 31;

    private static bool Leap(int year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
}
