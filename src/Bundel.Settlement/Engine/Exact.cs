// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Settlement.Engine;

/// <summary>Exact arithmetic on whole numbers.</summary>
internal static class Exact
{
    /// <summary>Smallest number that both divide.</summary>
    public static BigInteger LeastCommonMultiple(BigInteger a, BigInteger b) => a / BigInteger.GreatestCommonDivisor(a, b) * b;

    /// <summary>A decimal number as a fraction.</summary>
    public static Rational Of(decimal value) => new(ExactDecimal.Scaled(value, value.Scale), BigInteger.Pow(10, value.Scale));

    /// <summary>Cents, half away from zero.</summary>
    public static Money ToMoney(Rational cents) => new((long)(cents.Sign < 0 ? -((-cents + new Rational(1, 2)).Floor()) : (cents + new Rational(1, 2)).Floor()));
}
