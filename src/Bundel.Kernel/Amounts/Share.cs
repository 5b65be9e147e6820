// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Numerics;

namespace Bundel.Kernel;

/// <summary>An exact fraction, kept as it was given: 226438/450686 is not reduced, so a reader recognises the counts.</summary>
public readonly record struct Share
{
    /// <summary>Makes a fraction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not above zero.</exception>
    public Share(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign <= 0) throw new ArgumentOutOfRangeException(nameof(denominator), "A denominator is above zero.");
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The part.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The whole.</summary>
    public BigInteger Denominator { get; }

    /// <summary>This part of an amount, in euros, exact.</summary>
    public Share Of(Money amount) => new(Numerator * amount.Cents, Denominator * 100);

    /// <summary>Decimal notation, rounded half away from zero; a point as decimal sign.</summary>
    public string ToDecimal(int decimals)
    {
        var scaled = RoundHalfUp(Numerator * BigInteger.Pow(10, decimals), Denominator);
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var sign = scaled.Sign < 0 ? "-" : "";
        return decimals == 0 ? sign + digits : $"{sign}{digits[..^decimals]}.{digits[^decimals..]}";
    }

    /// <summary>Rounded half away from zero to whole cents, when this is an amount in euros.</summary>
    public Money ToMoney() => new((long)RoundHalfUp(Numerator * 100, Denominator));

    /// <summary>Nearest double, for drawing only.</summary>
    public double ToDouble() => (double)Numerator / (double)Denominator;

    /// <summary>Compares values, not notation: 1/2 equals 2/4.</summary>
    public bool SameValue(Share other) => Numerator * other.Denominator == other.Numerator * Denominator;

    /// <summary>"226438/450686".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static BigInteger RoundHalfUp(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(BigInteger.Abs(numerator) * 2 + denominator, denominator * 2, out _);
        return numerator.Sign < 0 ? -quotient : quotient;
    }
}
