// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Collaborations.Measures;

/// <summary>A day of every year: "1 januari".</summary>
public readonly record struct ReferenceDay(int Day, int Month)
{
    public static Result<ReferenceDay> Parse(string? text)
    {
        var words = (text ?? "").Trim().ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var month = words.Length == 2 ? Array.IndexOf(Dutch.Months, words[1]) + 1 : 0;
        return month > 0 && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day >= 1 && day <= DateTime.DaysInMonth(2023, month)
            ? new ReferenceDay(day, month)
            : Problem.InField("peildag", "peildag-ongeldig", "Dit is geen dag van het jaar.") with { Found = text ?? "niets", Expected = "dag en maand, zoals 1 januari" };
    }

    public DateOnly In(int year) => new(year, Month, Day);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day} {Dutch.Months[Month - 1]}");
}
