// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.CostSharing;

/// <summary>How a discount threshold works.</summary>
public enum TierRule
{
    /// <summary>The lower price holds for what is above the threshold.</summary>
    Above,

    /// <summary>The lower price holds for the whole volume once the threshold is reached.</summary>
    Whole,
}

/// <summary>
/// Volume costs with discount thresholds on the joint volume: c(S) = g(Σ_{i∈S} q_i). Without thresholds the Shapley value is p·q_i.
/// With thresholds it is exact by counting: N(k, w) coalitions of k players with volume w, from which player i is taken out again,
/// φ_i = Σ_k Σ_w N_i(k, w) · k!(n−1−k)!/n! · (g(w + q_i) − g(w)). Time O(d·n·V) for d different volumes and joint volume V (in steps of their common divisor),
/// memory O(n·V); for at most 62 players, and d·n·V at most <see cref="MaxWork"/>. For more players: <see cref="MemberPriceCosts"/>.
/// </summary>
public sealed class VolumeCosts : CostComponent
{
    /// <summary>Most steps of the counting.</summary>
    public const long MaxWork = 200_000_000;

    private const int MaxCounted = 62;
    private const long MaxCells = 10_000_000;
    private readonly long[] volumes;
    private readonly Tier[] tiers;
    private readonly TierRule rule;

    /// <summary>Makes the part.</summary>
    /// <param name="volumes">One volume for each player, at least zero, in units such as workplaces.</param>
    /// <param name="tiers">Prices by joint volume, from 0 upwards.</param>
    /// <param name="rule">Whether a price holds for the part above its threshold or for the whole.</param>
    public VolumeCosts(IReadOnlyList<long> volumes, IReadOnlyList<Tier> tiers, TierRule rule = TierRule.Above)
    {
        DemandShape(volumes, tiers);
        this.volumes = [.. volumes];
        this.tiers = [.. tiers];
        this.rule = rule;
    }

    /// <inheritdoc/>
    public override int Count => volumes.Length;

    /// <inheritdoc/>
    public override bool IsConcave => tiers.Length == 1 || rule == TierRule.Above && tiers.Zip(tiers.Skip(1)).All(pair => pair.Second.Price <= pair.First.Price);

    internal override bool HasOnePrice => tiers.Length == 1;

    internal override BigInteger Denominator => Common(tiers.Select(tier => tier.Price));

    /// <inheritdoc/>
    public override Rational CostOf(ReadOnlySpan<bool> coalition)
    {
        var volume = 0L;
        for (var i = 0; i < volumes.Length; i++) volume += coalition[i] ? volumes[i] : 0;
        return Price(volume);
    }

    internal override ScaledAmounts? ScaledShapley()
    {
        if (tiers.Length == 1) return ScaledAmounts.Of([.. volumes.Select(volume => tiers[0].Price * volume)]);
        var step = (long)volumes.Aggregate(BigInteger.Zero, (divisor, volume) => BigInteger.GreatestCommonDivisor(divisor, volume));
        if (step == 0) return ScaledAmounts.Of(new Rational[Count]);
        var cells = (Int128)Count * (volumes.Sum() / step + 1);
        if (Count > MaxCounted || cells > MaxCells || cells * volumes.Distinct().Count() > MaxWork) return null;
        return ScaledAmounts.Of(new CoalitionCounts([.. volumes.Select(volume => (int)(volume / step))]).Shapley(volume => (Price(volume * step) * Denominator).Numerator, Denominator));
    }

    internal override void AddTo(long[] table, BigInteger scale)
    {
        var sums = SubsetSums.Of<long>(volumes);
        (long From, long Price)[] whole = [.. tiers.Select(tier => (tier.From, Whole(tier.Price, scale)))];
        for (var mask = 0; mask < table.Length; mask++)
        {
            for (var t = 0; t < whole.Length && (t == 0 || whole[t].From <= sums[mask]); t++)
            {
                var end = t + 1 < whole.Length ? Math.Min(sums[mask], whole[t + 1].From) : sums[mask];
                if (rule == TierRule.Above) table[mask] += (end - whole[t].From) * whole[t].Price;
                else if (t + 1 == whole.Length || whole[t + 1].From > sums[mask]) table[mask] += sums[mask] * whole[t].Price;
            }
        }
    }

    internal static void DemandShape(IReadOnlyList<long> volumes, IReadOnlyList<Tier> tiers)
    {
        Demand(volumes.All(volume => volume >= 0), "A volume is not below zero.");
        Demand(tiers.Count > 0 && tiers[0].From == 0, "The first price holds from zero.");
        Demand(tiers.Zip(tiers.Skip(1)).All(pair => pair.First.From < pair.Second.From), "Thresholds go up.");
        Demand(tiers.All(tier => tier.Price.Sign >= 0), "A price is not below zero.");
    }

    private Rational Price(long volume)
    {
        if (rule == TierRule.Whole) return tiers.Last(tier => tier.From <= volume).Price * volume;
        var sum = Rational.Zero;
        for (var t = 0; t < tiers.Length && (t == 0 || tiers[t].From < volume); t++)
        {
            var end = t + 1 < tiers.Length ? Math.Min(volume, tiers[t + 1].From) : volume;
            sum += tiers[t].Price * (end - tiers[t].From);
        }

        return sum;
    }
}
