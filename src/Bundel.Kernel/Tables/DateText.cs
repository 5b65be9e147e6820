// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Kernel.Tables;

/// <summary>Reads dates as files hold them: 2025-01-31, 31-1-2025, 31/01/2025; the day comes before the month.</summary>
public static class DateText
{
    private static readonly string[] Notations = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "yyyy-MM-dd'T'00:00:00", "yyyy-MM-dd 00:00:00"];

    /// <summary>Reads a date; nothing else may stand beside it.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text.Trim(), Notations, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>The date of a whole serial number in Excel's 1900 system, whose 29 February 1900 never was.</summary>
    public static bool TryFromSerial(decimal serial, out DateOnly date)
    {
        date = default;
        if (serial is < 1 or > 2_958_465 || decimal.Truncate(serial) != serial || serial == 60) return false;
        date = new DateOnly(1899, 12, serial < 60 ? 31 : 30).AddDays((int)serial);
        return true;
    }

    /// <summary>The serial number of a date in Excel's 1900 system.</summary>
    public static int ToSerial(DateOnly date)
    {
        var days = date.DayNumber - new DateOnly(1899, 12, 30).DayNumber;
        return days > 60 ? days : days - 1;
    }
}
