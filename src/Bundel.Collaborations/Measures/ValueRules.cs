// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Collaborations.Measures;

/// <summary>What may be recorded as a value.</summary>
internal static class ValueRules
{
    private const decimal Most = 1_000_000_000_000m;

    public static IEnumerable<Problem> Check(decimal value)
    {
        var found = value.ToString(CultureInfo.InvariantCulture);
        if (value < 0) yield return new Problem("waarde-negatief", "Een telling kan niet negatief zijn.") { Found = found, Expected = "nul of meer" };
        if (value > Most) yield return new Problem("waarde-te-groot", "Deze waarde is te groot voor een telling.") { Found = found, Expected = "ten hoogste " + Dutch.Number(Most) };
        if (decimal.Round(value, 6) != value) yield return new Problem("waarde-decimalen", "Een telling heeft ten hoogste zes decimalen.") { Found = found };
    }

    /// <summary>Monthly counts stand on the first day of their month.</summary>
    public static Problem? DateFault(Measure measure, DateOnly date) =>
        measure.Moment == MeasureMoment.MonthlyAverage && date.Day != 1
            ? Problem.InField("peildatum", "peildatum-maand", $"{measure.Name} is een gemiddelde van maandtellingen; de peildatum is de eerste dag van een maand.") with { Found = Dutch.ShortDate(date) }
            : null;
}
