// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Engine.Flows;

/// <summary>A number as the sum of two doubles: about 31 digits. For large systems only; what comes out is checked and rounded to whole cents.</summary>
internal readonly record struct DoubleDouble(double High, double Low)
{
    public static DoubleDouble operator +(DoubleDouble a, DoubleDouble b)
    {
        var (sum, error) = TwoSum(a.High, b.High);
        return Quick(sum, error + a.Low + b.Low);
    }

    public static DoubleDouble operator -(DoubleDouble a, DoubleDouble b) => a + new DoubleDouble(-b.High, -b.Low);

    /// <summary>Times a whole number below 2^53.</summary>
    public static DoubleDouble operator *(DoubleDouble a, double b)
    {
        var product = a.High * b;
        return Quick(product, Math.FusedMultiplyAdd(a.High, b, -product) + a.Low * b);
    }

    /// <summary>A whole number, exact.</summary>
    public static DoubleDouble From(long value)
    {
        var high = (double)value;
        return new DoubleDouble(high, (double)(value - (Int128)high));
    }

    private static DoubleDouble Quick(double a, double b)
    {
        var sum = a + b;
        return new DoubleDouble(sum, b - (sum - a));
    }

    private static (double Sum, double Error) TwoSum(double a, double b)
    {
        var sum = a + b;
        var part = sum - a;
        return (sum, a - (sum - part) + (b - part));
    }
}
