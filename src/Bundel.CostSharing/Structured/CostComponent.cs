// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Bundel.CostSharing;

/// <summary>One part of what a coalition would pay. A coalition is a list of as many booleans as there are players.</summary>
public abstract class CostComponent
{
    /// <summary>Number of players.</summary>
    public abstract int Count { get; }

    /// <summary>What a coalition pays for this part, in the unit of the game.</summary>
    public abstract Rational CostOf(ReadOnlySpan<bool> coalition);

    /// <summary>The Shapley value of this part alone; null when there is no exact method within <see cref="VolumeCosts.MaxWork"/>.</summary>
    public Rational[]? Shapley() => ScaledShapley()?.ToRationals();

    /// <summary>True when joining a larger coalition never costs more than joining a smaller one (submodular); then the Shapley value is in the core.</summary>
    public abstract bool IsConcave { get; }

    /// <summary>True for a volume with one price, which is a cost of each player apart.</summary>
    internal virtual bool HasOnePrice => false;

    internal abstract ScaledAmounts? ScaledShapley();

    /// <summary>A number that makes all costs of this part whole.</summary>
    internal abstract BigInteger Denominator { get; }

    /// <summary>Adds the costs of all coalitions, times the scale, to a table by mask. O(2^n).</summary>
    internal abstract void AddTo(long[] table, BigInteger scale);

    internal static BigInteger Common(params IEnumerable<Rational> numbers) =>
        numbers.Aggregate(BigInteger.One, (common, number) => common / BigInteger.GreatestCommonDivisor(common, number.Denominator) * number.Denominator);

    internal static long Whole(Rational number, BigInteger scale) => (long)(number.Numerator * scale / number.Denominator);

    internal static void Demand(bool fits, string message, [CallerArgumentExpression(nameof(fits))] string? demand = null)
    {
        if (!fits) throw new ArgumentException(message, demand);
    }
}
