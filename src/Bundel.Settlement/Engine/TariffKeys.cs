// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Keys that charge by price and quantity, or by time.</summary>
internal static class TariffKeys
{
    public static Allotment? Evaluate(KeyBook book, AllocationKey key, TariffRule rule)
    {
        var counts = Counts(book, key, rule.Measure, rule.Moment, rule.Circle, rule.Without);
        var rest = rule.RestKey is null ? null : book.WeightsOf(rule.RestKey, key);
        if (counts is null || rule.RestKey is not null && rest is null) return null;
        var scale = Scale(counts, rule.Planned ?? 0);
        var paying = counts.Select(count => count is { } value && value > (rule.Threshold ?? -1)).ToArray();
        BigInteger[] quantities = [.. counts.Select((count, i) => paying[i] ? ExactDecimal.Scaled(count!.Value, scale) : BigInteger.Zero)];
        var planned = rule.Planned is { } number ? ExactDecimal.Scaled(number, scale) : quantities.Aggregate(BigInteger.Zero, (sum, quantity) => sum + quantity);
        return new QuantityAllotment([.. counts.Select(count => count is not null)], quantities, planned)
        {
            Scale = scale,
            Price = rule.Price is { } price ? Exact.Of(price) * 100 / BigInteger.Pow(10, scale) : null,
            PriceUnit = rule.PriceUnit?.Cents,
            Fixed = [.. paying.Select(pays => pays ? rule.Fixed?.Cents ?? 0 : 0)],
            RestWeights = rest?.Weights,
        };
    }

    public static Allotment? Evaluate(KeyBook book, AllocationKey key, TimeRule rule)
    {
        var receivers = book.Context.Receivers.Count;
        var minutes = new decimal?[receivers];
        foreach (var activity in rule.Activities)
        {
            if (Counts(book, key, activity.Measure, activity.Moment, rule.Circle, []) is not { } counts) return null;
            for (var i = 0; i < receivers; i++)
            {
                if (counts[i] is { } count) minutes[i] = (minutes[i] ?? 0) + activity.Minutes * count;
            }
        }

        var unused = rule.UnusedKey is null ? null : book.WeightsOf(rule.UnusedKey, key);
        if (rule.UnusedKey is not null && unused is null) return null;
        var scale = Scale(minutes, rule.Capacity);
        TellFull(book.Context, key, rule, minutes.Sum() ?? 0);
        return new QuantityAllotment([.. minutes.Select(count => count is not null)], [.. minutes.Select(count => ExactDecimal.Scaled(count ?? 0, scale))], ExactDecimal.Scaled(rule.Capacity, scale)) { Scale = scale, RestWeights = unused?.Weights };
    }

    private static void TellFull(YearContext context, AllocationKey key, TimeRule rule, decimal used)
    {
        if (used > rule.Capacity) context.Notice("boven-capaciteit", $"Sleutel {key.Name}: de activiteiten vragen {Figures.Number(used)} minuten, meer dan de praktische capaciteit van {Figures.Number(rule.Capacity)}.");
    }

    private static int Scale(IEnumerable<decimal?> numbers, decimal other) => Math.Max(other.Scale, numbers.Max(number => (int?)number?.Scale) ?? 0);

    private static decimal?[]? Counts(KeyBook book, AllocationKey key, string code, ReferenceMoment moment, Circle circle, IReadOnlyList<string> without)
    {
        var context = book.Context;
        var measure = context.Measure(code);
        var whole = true;
        var counts = KeyCircle.Of(context, key, circle, without).Select((covered, receiver) =>
        {
            if (!covered) return (decimal?)null;
            var reading = MeasureReading.Of(context, measure, context.Receivers[receiver].Code, moment);
            var there = MeasureNotices.Tell(context, measure, moment, context.Receivers[receiver], reading);
            whole &= there;
            return there ? reading.Sum / reading.Values.Count : null;
        }).ToArray();
        return whole ? counts : null;
    }
}
