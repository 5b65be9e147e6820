// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Settlement.Engine;

/// <summary>Price times quantity: what each pays, and what is too little or too much.</summary>
internal sealed record QuantityAllotment(bool[] Covered, BigInteger[] Quantities, BigInteger Planned) : Allotment
{
    /// <summary>Price per unit of quantity in cents; null means costs over planned quantity.</summary>
    public Rational? Price { get; init; }

    /// <summary>Unit in cents to which a computed price is rounded.</summary>
    public long? PriceUnit { get; init; }

    /// <summary>Decimals in the quantities.</summary>
    public int Scale { get; init; }

    /// <summary>Fixed amount per receiver.</summary>
    public long[] Fixed { get; init; } = new long[Quantities.Length];

    /// <summary>Who bears what is too little or too much.</summary>
    public Weights? RestWeights { get; init; }

    public override bool Covers(int receiver) => Covered[receiver] || RestWeights is not null && !RestWeights[receiver].IsZero;

    public override Share? ShareOf(int receiver) => null;

    public override Problem? Refuses(Money total) => Planned.Sign > 0 || Price is not null ? null : new Problem("geen-hoeveelheid", "Zonder prijs of geplande hoeveelheid is er geen tarief: de hoeveelheden zijn samen nul.");

    /// <summary>The price in cents per unit of quantity.</summary>
    public Rational PriceFor(Money total)
    {
        if (Price is { } given) return given;
        var price = new Rational(total.Cents - Fixed.Sum(), Planned);
        return PriceUnit is { } unit ? RoundTo(price, unit) : price;
    }

    public override Division Divide(Money total, Rounding rounding)
    {
        var amounts = Charge(total, rounding);
        var left = total.Cents - amounts.Sum();
        if (RestWeights is not null)
        {
            var shares = new long[amounts.Length];
            Divider.DivideUnits(left, RestWeights, shares);
            for (var i = 0; i < amounts.Length; i++) amounts[i] += shares[i];
            left = 0;
        }

        return new Division(total, rounding, [.. amounts.Select(cents => new Money(cents))], Money.Zero, new Money(left));
    }

    private long[] Charge(Money total, Rounding rounding)
    {
        var used = Quantities.Aggregate(BigInteger.Zero, (sum, quantity) => sum + quantity);
        if (Price is null && PriceUnit is null && used <= Planned && rounding.Unit.Cents == 1) return WithUnused(total, used);
        var price = PriceFor(total);
        return [.. Quantities.Select((quantity, i) => Covered[i] ? RoundTo(Fixed[i] + price * quantity, rounding.Unit.Cents) : 0)];
    }

    /// <summary>Largest remainder with the unused quantity as one more receiver, so that what is charged and what stays close to the cent.</summary>
    private long[] WithUnused(Money total, BigInteger used)
    {
        var amounts = new long[Quantities.Length];
        var shares = new long[Quantities.Length + 1];
        Divider.DivideUnits(total.Cents - Fixed.Sum(), Weights.From([.. Quantities, Planned - used]).Value, shares);
        for (var i = 0; i < amounts.Length; i++) amounts[i] = Fixed[i] + shares[i];
        return amounts;
    }

    private static long RoundTo(Rational value, long unit) => (long)HalfUp(value / unit) * unit;

    private static BigInteger HalfUp(Rational value) => value.Sign < 0 ? -HalfUp(-value) : (value + new Rational(1, 2)).Floor();
}
