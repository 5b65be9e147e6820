// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Settlement.Engine;

/// <summary>Exact arithmetic on whole numbers.</summary>
internal static class Exact
{
    /// <summary>A decimal number × 10^scale, as a whole number; the scale is not below that of the number.</summary>
    public static BigInteger Scaled(decimal value, int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return (value < 0 ? -magnitude : magnitude) * BigInteger.Pow(10, scale - value.Scale);
    }

    /// <summary>Smallest number that both divide.</summary>
    public static BigInteger LeastCommonMultiple(BigInteger a, BigInteger b) => a / BigInteger.GreatestCommonDivisor(a, b) * b;
}
