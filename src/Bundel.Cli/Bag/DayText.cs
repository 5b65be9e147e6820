// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Cli.Bag;

/// <summary>A day as an option gives it.</summary>
internal static class DayText
{
    public static DateOnly? Read(string? text, List<Problem> problems)
    {
        if (text is null) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        problems.Add(new Problem("datum-onjuist", "Dit is geen datum.") { Found = text, Expected = "een datum als 2018-03-20" });
        return null;
    }
}
