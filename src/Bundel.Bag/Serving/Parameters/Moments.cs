// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Model;

namespace Bundel.Bag.Serving.Parameters;

/// <summary>Dates and instants of the API: the clock of the register is the Dutch one.</summary>
internal static class Moments
{
    private static readonly string[] Forms = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF"];

    public static DateOnly? Date(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>An instant without zone is Dutch clock time; one with a zone is brought to it.</summary>
    public static long? Instant(string text)
    {
        if (DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)) return BagDate.Instant(local);
        foreach (var form in Forms)
        {
            if (DateTimeOffset.TryParseExact(text, form + "K", CultureInfo.InvariantCulture, DateTimeStyles.None, out var zoned)) return BagDate.Instant(DutchClock.Local(zoned.UtcDateTime));
        }

        return null;
    }
}
