// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Settlement.Recompute;

/// <summary>
/// A place on the line of factors: at a fraction, or just after it. With this order every interval is half open, [start, end),
/// whether its ends belong to it or not.
/// </summary>
internal readonly record struct Bound(BigInteger Numerator, BigInteger Denominator, bool After) : IComparable<Bound>
{
    public int CompareTo(Bound other)
    {
        var order = (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
        return order != 0 ? order : After.CompareTo(other.After);
    }

    public static bool operator <(Bound a, Bound b) => a.CompareTo(b) < 0;

    public static bool operator >(Bound a, Bound b) => a.CompareTo(b) > 0;

    public static bool operator <=(Bound a, Bound b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Bound a, Bound b) => a.CompareTo(b) >= 0;
}
