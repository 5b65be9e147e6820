// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Kernel;

/// <summary>The one place where figures and dates become Dutch text; the culture of the machine has no say.</summary>
public static class Dutch
{
    /// <summary>Names of the months, january first.</summary>
    public static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly NumberFormatInfo Numbers = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "−",
    };

    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>"1.234,56", the minus as −.</summary>
    public static string Amount(Money money) => Number(money.Euros, 2);

    /// <summary>"€ 1.234,56".</summary>
    public static string Euro(Money money) => "€ " + Amount(money);

    /// <summary>"€ 1.235": rounded half-up to whole euros, for headlines only.</summary>
    public static string WholeEuro(Money money) => "€ " + Number(money.Euros, 0);

    /// <summary>"+ 1.234,56" or "− 1.234,56".</summary>
    public static string Signed(Money money) => money.Cents == 0 ? Amount(money) : (money.Cents > 0 ? "+ " : "− ") + Amount(money.Abs);

    /// <summary>A number with grouping and this many decimals, rounded half away from zero.</summary>
    public static string Number(decimal value, int decimals = 0) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Numbers);

    /// <summary>A number with the decimals that it has: 12, 12,5.</summary>
    public static string Figure(decimal value) => Number(value, Decimals(value));

    /// <summary>How many decimals a number has, trailing zeros aside.</summary>
    public static int Decimals(decimal value) => (value / 1.0000000000000000000000000000m).Scale;

    /// <summary>A whole number with grouping: "98.804".</summary>
    public static string Number(long value) => value.ToString("N0", Numbers);

    /// <summary>A share as "40,69 %".</summary>
    public static string Percent(Share share, int decimals = 2)
    {
        var hundred = new Share(share.Numerator * 100, share.Denominator);
        return Number(decimal.Parse(hundred.ToDecimal(decimals), CultureInfo.InvariantCulture), decimals) + " %";
    }

    /// <summary>"12 november 2025".</summary>
    public static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary>"maart 2026".</summary>
    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{Months[month - 1]} {year}");

    /// <summary>"12-11-2025".</summary>
    public static string ShortDate(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day}-{date.Month}-{date.Year}");

    /// <summary>An instant in Dutch local time: "12 november 2025, 14:05".</summary>
    public static string Instant(DateTime utc)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Amsterdam);
        return $"{Date(DateOnly.FromDateTime(local))}, {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    /// <summary>The Dutch calendar day of an instant.</summary>
    public static DateOnly Day(DateTime utc) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Amsterdam));

    /// <summary>"a, b en c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " en " + items[^1],
    };

    /// <summary>"1 deelnemer", "2 deelnemers".</summary>
    public static string Count(long count, string singular, string plural) => Number(count) + " " + (count == 1 ? singular : plural);
}
