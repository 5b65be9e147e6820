// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>The counts of one participant that a reference moment asks for: one on a day, or all in a year for an average.</summary>
internal sealed record MeasureReading(IReadOnlyList<MeasureValue> Values)
{
    public decimal Sum => Values.Sum(value => value.Value);

    public static MeasureReading Of(Measure measure, string participant, ReferenceMoment moment, int year)
    {
        var day = moment.For(year);
        return new MeasureReading([.. measure.Values
            .Where(value => value.Participant == participant && (moment.IsAverage ? value.ReferenceDate.Year == day.Year : value.ReferenceDate == day))
            .OrderBy(value => value.ReferenceDate)]);
    }
}
