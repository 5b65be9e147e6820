// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Obligations.Register.Files;

/// <summary>A date with its status and source in three columns. Another date does not overwrite: it becomes the next version, and the former one stays.</summary>
internal static class DateFields
{
    private static readonly (string Format, DatePrecision Precision)[] Formats = [("yyyy-MM-dd", DatePrecision.Day), ("d-M-yyyy", DatePrecision.Day), ("yyyy-MM", DatePrecision.Month), ("yyyy", DatePrecision.Year)];

    public static IEnumerable<RegisterField> Of(string heading, DateKind kind) =>
    [
        new(heading, row => Latest(row, kind) is { } date ? Written(date.Date, date.Precision) : null, (row, text, moment) => Replace(row, kind, text, moment)),
        new("status " + heading, row => Latest(row, kind)?.Status.Text(), (row, text, _) => text.Length == 0 ? row : EnumNames.Parse<DateStatus>(text).Select(status => Change(row, kind, date => date with { Status = status }))),
        new("bron " + heading, row => Latest(row, kind)?.Source, (row, text, _) => text.Length == 0 ? row : Change(row, kind, date => date with { Source = text })),
    ];

    /// <summary>"2027", "2027-12" or "2027-12-02": as precise as it is known.</summary>
    public static string Written(DateOnly day, DatePrecision precision) =>
        day.ToString(Formats.First(format => format.Precision == precision).Format, CultureInfo.InvariantCulture);

    public static Result<(DateOnly Day, DatePrecision Precision)> Parse(string text)
    {
        foreach (var (format, precision) in Formats)
        {
            if (DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return (day, precision);
        }

        return new Problem("geen-datum", "dit is geen datum.") { Found = text, Expected = "2027, 2027-12 of 2027-12-31" };
    }

    private static DateVersion? Latest(Obligation row, DateKind kind) => row.Dates.LastOrDefault(date => date.Kind == kind && date.SupersededBy is null);

    private static Obligation Change(Obligation row, DateKind kind, Func<DateVersion, DateVersion> change)
    {
        var latest = Latest(row, kind);
        return latest is null ? row : row with { Dates = [.. row.Dates.Select(date => ReferenceEquals(date, latest) ? change(date) : date)] };
    }

    private static Result<Obligation> Replace(Obligation row, DateKind kind, string text, ReadMoment moment)
    {
        var latest = Latest(row, kind);
        if (text.Length == 0) return Change(row, kind, date => date with { SupersededBy = "vervallen" });
        return Parse(text).Select(parsed =>
        {
            if (latest is not null && latest.Date == parsed.Day && latest.Precision == parsed.Precision) return row;
            var former = Change(row, kind, date => date with { SupersededBy = Written(parsed.Day, parsed.Precision) });
            return former with { Dates = [.. former.Dates, new DateVersion(kind, parsed.Day, parsed.Precision, DateStatus.Adopted, moment.Source, moment.Day)] };
        });
    }
}
