// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Kernel;

/// <summary>An amount in euro as a whole number of cents. Every operation is exact or throws <see cref="OverflowException"/>.</summary>
public readonly record struct Money(long Cents) : IComparable<Money>
{
    /// <summary>No money.</summary>
    public static Money Zero => default;

    /// <summary>From euros with at most two decimals.</summary>
    /// <exception cref="ArgumentException">More than two decimals.</exception>
    public static Money FromEuros(decimal euros)
    {
        var cents = euros * 100m;
        return decimal.Truncate(cents) == cents
            ? new Money((long)cents)
            : throw new ArgumentException($"{euros.ToString(CultureInfo.InvariantCulture)} has more than two decimals.", nameof(euros));
    }

    /// <summary>From a decimal number, rounded half away from zero to the cent (Excel's ROUND).</summary>
    public static Money Rounded(decimal euros) => new((long)decimal.Round(euros * 100m, 0, MidpointRounding.AwayFromZero));

    /// <summary>Reads the notation of files and JSON: a decimal string with a point and at most two decimals.</summary>
    public static bool TryParse(string? text, out Money money)
    {
        money = default;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euros) && TryFromEuros(euros, out money);
    }

    /// <summary>False for parts of a cent, and for what is more than can be held.</summary>
    public static bool TryFromEuros(decimal euros, out Money money)
    {
        money = default;
        if (Math.Abs(euros) > long.MaxValue / 100) return false;
        var cents = euros * 100m;
        if (decimal.Truncate(cents) != cents) return false;
        money = new Money((long)cents);
        return true;
    }

    /// <summary>The amount in euros.</summary>
    public decimal Euros => Cents / 100m;

    /// <summary>The amount without its sign.</summary>
    public Money Abs => new(Math.Abs(Cents));

    /// <summary>Sum of amounts, exact.</summary>
    public static Money Sum(IEnumerable<Money> amounts)
    {
        long cents = 0;
        foreach (var amount in amounts) cents += amount.Cents;
        return new Money(cents);
    }

    /// <summary>Adds.</summary>
    public static Money operator +(Money a, Money b) => new(a.Cents + b.Cents);

    /// <summary>Subtracts.</summary>
    public static Money operator -(Money a, Money b) => new(a.Cents - b.Cents);

    /// <summary>Mirrors.</summary>
    public static Money operator -(Money a) => new(-a.Cents);

    /// <summary>Compares.</summary>
    public static bool operator <(Money a, Money b) => a.Cents < b.Cents;

    /// <summary>Compares.</summary>
    public static bool operator >(Money a, Money b) => a.Cents > b.Cents;

    /// <summary>Compares.</summary>
    public static bool operator <=(Money a, Money b) => a.Cents <= b.Cents;

    /// <summary>Compares.</summary>
    public static bool operator >=(Money a, Money b) => a.Cents >= b.Cents;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    /// <summary>The notation of files and JSON: "1234.56". What a user reads comes from <see cref="Dutch"/>.</summary>
    public override string ToString() => Euros.ToString("0.00", CultureInfo.InvariantCulture);
}
