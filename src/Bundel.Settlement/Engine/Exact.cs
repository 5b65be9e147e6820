// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Settlement.Engine;

/// <summary>Exact arithmetic on whole numbers.</summary>
internal static class Exact
{
    /// <summary>Smallest number that both divide.</summary>
    public static BigInteger LeastCommonMultiple(BigInteger a, BigInteger b) => a / BigInteger.GreatestCommonDivisor(a, b) * b;
}
