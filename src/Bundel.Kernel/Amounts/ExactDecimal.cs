// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Kernel;

/// <summary>Decimal numbers as whole numbers, without loss.</summary>
public static class ExactDecimal
{
    /// <summary>The number × 10^scale.</summary>
    /// <param name="value">Any decimal number.</param>
    /// <param name="scale">Not below the scale of the number, so that the outcome is whole.</param>
    public static BigInteger Scaled(decimal value, int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = ((BigInteger)unchecked((uint)bits[2]) << 64) | ((BigInteger)unchecked((uint)bits[1]) << 32) | unchecked((uint)bits[0]);
        return (value < 0 ? -magnitude : magnitude) * BigInteger.Pow(10, scale - value.Scale);
    }
}
