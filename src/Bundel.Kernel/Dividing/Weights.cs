// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Kernel;

/// <summary>
/// What a key gives: one whole number per receiver, none below zero, not all zero. The share of receiver i is weight i / total.
/// Numbers that fit are kept as <see cref="long"/> so that amount × weight fits 128 bits; others as <see cref="BigInteger"/>.
/// </summary>
public sealed class Weights
{
    private readonly long[]? narrow;
    private readonly BigInteger[]? wide;

    private Weights(long[]? narrow, BigInteger[]? wide, BigInteger total)
    {
        this.narrow = narrow;
        this.wide = wide;
        Total = total;
        NarrowTotal = narrow is null ? 0 : (long)total;
    }

    /// <summary>Number of receivers.</summary>
    public int Count => narrow?.Length ?? wide!.Length;

    /// <summary>Sum of the weights, above zero.</summary>
    public BigInteger Total { get; }

    /// <summary>The weights when their sum fits a <see cref="long"/>, otherwise empty.</summary>
    public ReadOnlySpan<long> Narrow => narrow;

    /// <summary>Sum of the narrow weights.</summary>
    internal long NarrowTotal { get; }

    /// <summary>One weight.</summary>
    public BigInteger this[int receiver] => narrow is null ? wide![receiver] : narrow[receiver];

    /// <summary>The exact share of one receiver, not reduced.</summary>
    public Share ShareOf(int receiver) => new(this[receiver], Total);

    /// <summary>Makes weights from whole numbers.</summary>
    /// <returns>The problem <c>gewicht-negatief</c> or <c>geen-gewicht</c> when they cannot divide anything.</returns>
    public static Result<Weights> From(IReadOnlyList<BigInteger> values)
    {
        var total = BigInteger.Zero;
        foreach (var value in values)
        {
            if (value.Sign < 0) return new Problem("gewicht-negatief", "Een gewicht in een verdeelsleutel kan niet negatief zijn.") { Found = value.ToString(System.Globalization.CultureInfo.InvariantCulture) };
            total += value;
        }

        if (total.IsZero) return new Problem("geen-gewicht", "De verdeelsleutel verdeelt niets: alle gewichten zijn nul of er is geen deelnemer.");
        return total <= long.MaxValue
            ? new Weights([.. values.Select(value => (long)value)], null, total)
            : new Weights(null, [.. values], total);
    }

    /// <summary>Makes weights from whole numbers.</summary>
    public static Result<Weights> From(params ReadOnlySpan<long> values)
    {
        Int128 total = 0;
        var positive = true;
        foreach (var value in values)
        {
            positive &= value >= 0;
            total += value;
        }

        if (positive && total > 0 && total <= long.MaxValue) return new Weights(values.ToArray(), null, (long)total);
        var copies = new BigInteger[values.Length];
        for (var i = 0; i < values.Length; i++) copies[i] = values[i];
        return From(copies);
    }

    /// <summary>Makes weights from decimal numbers by bringing them to one power of ten.</summary>
    public static Result<Weights> From(IReadOnlyList<decimal> values)
    {
        var scale = values.Count == 0 ? 0 : values.Max(value => (int)value.Scale);
        return From([.. values.Select(value => ExactDecimal.Scaled(value, scale))]);
    }
}
