// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>The counts of one participant that a reference moment asks for: one on a day, or all in a year for an average.</summary>
internal sealed record MeasureReading(IReadOnlyList<MeasureValue> Values)
{
    public decimal Sum => Values.Sum(value => value.Value);

    public static MeasureReading Of(YearContext context, Measure measure, string participant, ReferenceMoment moment)
    {
        var day = moment.For(context.Year);
        return new MeasureReading([.. context.ValuesOf(measure, participant)
            .Where(value => moment.IsAverage ? value.ReferenceDate.Year == day.Year : value.ReferenceDate == day)
            .OrderBy(value => value.ReferenceDate)]);
    }
}
