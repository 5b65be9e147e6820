// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Keys from a measure at a reference moment.</summary>
internal static class MeasureKeys
{
    public static Allotment? Evaluate(KeyBook book, AllocationKey key, MeasureRule rule)
    {
        var context = book.Context;
        var measure = context.Measure(rule.Measure);
        var readings = KeyCircle.Of(context, key, rule.Circle, rule.Without)
            .Select((covered, receiver) => covered ? MeasureReading.Of(context, measure, context.Receivers[receiver].Code, rule.Moment) : null)
            .ToList();
        var whole = true;
        for (var receiver = 0; receiver < readings.Count; receiver++)
        {
            if (readings[receiver] is not { } reading) continue;
            whole &= MeasureNotices.Tell(context, measure, rule.Moment, context.Receivers[receiver], reading);
        }

        if (!whole) return null;
        MeasureNotices.TellFilled(context, measure, readings);
        var used = readings.OfType<MeasureReading>().ToList();
        if (used.Count == 0) return book.Make(key, []);
        var scale = used.Max(reading => reading.Values.Max(value => value.Value.Scale));
        var common = used.Aggregate(BigInteger.One, (multiple, reading) => Exact.LeastCommonMultiple(multiple, reading.Values.Count));
        return book.Make(key, readings.Select(reading => reading is null ? (BigInteger?)null : ExactDecimal.Scaled(reading.Sum, scale) * (common / reading.Values.Count)));
    }
}
