// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.RegularExpressions;

namespace Bundel.Kernel;

/// <summary>
/// When a measure is read for year T: on a day ("1 januari T-1") or as the average of the monthly counts of a year ("gemiddelde T-1").
/// </summary>
public sealed partial record ReferenceMoment
{
    private ReferenceMoment(int? day, int? month, int yearOffset) => (Day, Month, YearOffset) = (day, month, yearOffset);

    /// <summary>Day of the month, or null for a yearly average.</summary>
    public int? Day { get; }

    /// <summary>Month, or null for a yearly average.</summary>
    public int? Month { get; }

    /// <summary>Years to add to T; T-1 is −1.</summary>
    public int YearOffset { get; }

    /// <summary>True when the average of the counts in that year is meant.</summary>
    public bool IsAverage => Day is null;

    /// <summary>A day in a year relative to T.</summary>
    public static ReferenceMoment OnDay(int day, int month, int yearOffset) => new(day, month, yearOffset);

    /// <summary>The average of the monthly counts of a year relative to T.</summary>
    public static ReferenceMoment AverageOf(int yearOffset) => new(null, null, yearOffset);

    /// <summary>The day for year T; for an average the first day of its year.</summary>
    public DateOnly For(int year) => new(year + YearOffset, Month ?? 1, Day ?? 1);

    /// <summary>Reads "1 januari T-1", "1 juli T", "gemiddelde T-1".</summary>
    public static bool TryParse(string? text, out ReferenceMoment moment)
    {
        moment = OnDay(1, 1, 0);
        var match = Notation().Match(text ?? "");
        if (!match.Success) return false;
        var offset = match.Groups["offset"].Success ? int.Parse(match.Groups["offset"].Value, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["gemiddelde"].Success)
        {
            moment = AverageOf(offset);
            return true;
        }

        var month = Array.IndexOf(Dutch.Months, match.Groups["month"].Value.ToLowerInvariant()) + 1;
        var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        if (month == 0 || day < 1 || day > DateTime.DaysInMonth(2023, month)) return false;
        moment = OnDay(day, month, offset);
        return true;
    }

    /// <summary>The notation that <see cref="TryParse"/> reads.</summary>
    public override string ToString()
    {
        var year = YearOffset == 0 ? "T" : YearOffset < 0 ? FormattableString.Invariant($"T-{-YearOffset}") : FormattableString.Invariant($"T+{YearOffset}");
        return IsAverage ? $"gemiddelde {year}" : FormattableString.Invariant($"{Day} {Dutch.Months[Month!.Value - 1]} {year}");
    }

    [GeneratedRegex(@"^\s*(?:(?<gemiddelde>gemiddelde)|(?<day>\d{1,2})\s+(?<month>[a-zA-Z]+))\s+[tT]\s*(?<offset>[-+]\s*\d{1,2})?\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Notation();
}
