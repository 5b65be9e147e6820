// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.CostSharing;

/// <summary>Amounts over one denominator: adding hundreds of fractions whose denominators have hundreds of digits brings each to lowest terms only once.</summary>
internal readonly record struct ScaledAmounts(BigInteger[] Numerators, BigInteger Denominator)
{
    public static ScaledAmounts Of(IReadOnlyList<Rational> amounts)
    {
        var common = CostComponent.Common(amounts);
        return new ScaledAmounts([.. amounts.Select(amount => amount.Numerator * (common / amount.Denominator))], common);
    }

    public static ScaledAmounts operator +(ScaledAmounts a, ScaledAmounts b)
    {
        var divisor = BigInteger.GreatestCommonDivisor(a.Denominator, b.Denominator);
        var (left, right) = (b.Denominator / divisor, a.Denominator / divisor);
        return new ScaledAmounts([.. a.Numerators.Select((numerator, i) => numerator * left + b.Numerators[i] * right)], a.Denominator * left);
    }

    public Rational[] ToRationals()
    {
        var denominator = Denominator;
        return [.. Numerators.Select(numerator => new Rational(numerator, denominator))];
    }
}
