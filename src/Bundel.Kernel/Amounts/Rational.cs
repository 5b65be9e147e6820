// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Numerics;

namespace Bundel.Kernel;

/// <summary>An exact fraction in lowest terms, of any size. Every operation is exact.</summary>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private const int MaxDigits = 60;
    private readonly BigInteger denominator;

    /// <summary>Numerator over denominator, brought to lowest terms.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException("A fraction has no zero denominator.");
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0) divisor = -divisor;
        Numerator = numerator / divisor;
        this.denominator = denominator / divisor;
    }

    private Rational(BigInteger whole)
    {
        Numerator = whole;
        denominator = BigInteger.One;
    }

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>The part, with the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The whole, above zero.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The larger of two.</summary>
    public static Rational Max(Rational a, Rational b) => a > b ? a : b;

    /// <summary>The sum, exact.</summary>
    public static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(Zero, (sum, number) => sum + number);

    /// <summary>The largest whole number that is not above this one.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The nearest double, to the last bit or the one before it.</summary>
    public double ToDouble()
    {
        const int Bits = 64;
        if (Numerator.GetBitLength() <= 53 && Denominator.GetBitLength() <= 53) return (double)Numerator / (double)Denominator;
        var shift = Bits - (int)(Numerator.GetBitLength() - Denominator.GetBitLength());
        return Math.ScaleB((double)(shift >= 0 ? (Numerator << shift) / Denominator : Numerator / (Denominator << -shift)), -shift);
    }

    /// <summary>Decimal notation with a point, rounded half away from zero to at most so many decimals, without zeros at the end.</summary>
    public string ToDecimal(int decimals)
    {
        var text = new Share(Numerator, Denominator).ToDecimal(decimals);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>"434/25", or "40" when it is whole.</summary>
    public override string ToString() => Denominator.IsOne ? Numerator.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>Reads "40", "-3.75", "434/25".</summary>
    public static bool TryParse(string? text, out Rational number)
    {
        number = default;
        if (string.IsNullOrEmpty(text)) return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return TryParseDecimal(text, out number);
        if (!TryParseDecimal(text.AsSpan(0, slash), out var above) || !TryParseDecimal(text.AsSpan(slash + 1), out var below) || below.Sign <= 0) return false;
        number = above / below;
        return true;
    }

    /// <summary>Every digit counts: nothing is rounded to what a decimal or a double can hold.</summary>
    private static bool TryParseDecimal(ReadOnlySpan<char> text, out Rational number)
    {
        number = default;
        var exponent = 0;
        if (text.IndexOfAny('e', 'E') is var mark and >= 0)
        {
            if (!int.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) || Math.Abs(exponent) > MaxDigits) return false;
            text = text[..mark];
        }

        var point = text.IndexOf('.');
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        if (text.Length > MaxDigits || point >= 0 && decimals == 0) return false;
        var digits = point < 0 ? text.ToString() : string.Concat(text[..point], text[(point + 1)..]);
        if (!BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return false;
        number = new Rational(whole, BigInteger.One) * Power(exponent - decimals);
        return true;
    }

    private static Rational Power(int exponent) => exponent >= 0 ? BigInteger.Pow(10, exponent) : new Rational(BigInteger.One, BigInteger.Pow(10, -exponent));

    /// <summary>A whole number.</summary>
    public static implicit operator Rational(long whole) => new(whole);

    /// <summary>A whole number.</summary>
    public static implicit operator Rational(BigInteger whole) => new(whole);

    /// <summary>Adds.</summary>
    public static Rational operator +(Rational a, Rational b) => new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    /// <summary>Subtracts.</summary>
    public static Rational operator -(Rational a, Rational b) => new(a.Numerator * b.Denominator - b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    /// <summary>Mirrors.</summary>
    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    /// <summary>Multiplies.</summary>
    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>Divides.</summary>
    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    /// <summary>Compares.</summary>
    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    /// <summary>Compares.</summary>
    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    /// <summary>Compares.</summary>
    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    /// <summary>Compares.</summary>
    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    /// <summary>Compares.</summary>
    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    /// <summary>Compares.</summary>
    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);
}
