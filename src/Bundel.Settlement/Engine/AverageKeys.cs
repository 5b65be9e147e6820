// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Keys from use in the past: the mean of the years, each year the mean of its counts.</summary>
internal static class AverageKeys
{
    public static Allotment? Evaluate(KeyBook book, AllocationKey key, AverageRule rule)
    {
        var context = book.Context;
        if (rule.Recalibrate is { } from && context.Year >= from) context.Notice("herijken", FormattableString.Invariant($"Sleutel {key.Name} moest vanaf {from} worden herijkt; {context.Year} rekent nog met het oude gemiddelde."));
        var years = rule.YearsFor(context.Year);
        var means = KeyCircle.Of(context, key, rule.Circle, rule.Without).Select((covered, receiver) => covered ? Mean(context, rule, years, context.Receivers[receiver]) : null).ToList();
        if (context.Problems.Count > 0) return null;
        var common = means.OfType<Rational>().Aggregate(BigInteger.One, (multiple, mean) => Exact.LeastCommonMultiple(multiple, mean.Denominator));
        return book.Make(key, means.Select(mean => mean is { } value ? value.Numerator * (common / value.Denominator) : (BigInteger?)null));
    }

    /// <summary>Mean over the years of Σ factor × count.</summary>
    public static Rational? Mean(YearContext context, AverageRule rule, IReadOnlyList<int> years, Participant participant)
    {
        var sum = Rational.Zero;
        foreach (var part in rule.Parts)
        {
            foreach (var year in years)
            {
                if (OfYear(context, part.Measure, participant, year) is not { } count) return null;
                sum += Exact.Of(part.Factor) * count;
            }
        }

        return sum / years.Count;
    }

    private static Rational? OfYear(YearContext context, string code, Participant participant, int year)
    {
        var measure = context.Measure(code);
        var values = context.ValuesOf(measure, participant.Code).Where(value => value.ReferenceDate.Year == year).ToList();
        if (values.Count > 0) return Exact.Of(values.Sum(value => value.Value)) / values.Count;
        context.Problem("geen-waarde", FormattableString.Invariant($"{measure.Name} van {participant.Name}: geen waarde in {year}."));
        return null;
    }
}
