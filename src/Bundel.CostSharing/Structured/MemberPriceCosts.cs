// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.CostSharing;

/// <summary>
/// Volume costs whose price depends on how many players buy together: c(S) = p(|S∩U|) · Q(S), U the players with a volume.
/// Shapley value in O(n), for any number of players: with m = |U|, φ_i = (A·q_i + B·(Q − q_i)) / m,
/// A = Σ_{s=0}^{m−1} p(s+1), B = Σ_{s=1}^{m−1} (p(s+1) − p(s)) · s / (m−1): before i stand on average s/(m−1) of the others' volume.
/// </summary>
public sealed class MemberPriceCosts : CostComponent
{
    private readonly long[] volumes;
    private readonly Tier[] tiers;
    private readonly int buyers;

    /// <summary>Makes the part.</summary>
    /// <param name="volumes">One volume for each player, at least zero.</param>
    /// <param name="tiers">Prices by number of players, from 0 upwards.</param>
    public MemberPriceCosts(IReadOnlyList<long> volumes, IReadOnlyList<Tier> tiers)
    {
        VolumeCosts.DemandShape(volumes, tiers);
        this.volumes = [.. volumes];
        this.tiers = [.. tiers];
        buyers = volumes.Count(volume => volume > 0);
    }

    /// <inheritdoc/>
    public override int Count => volumes.Length;

    /// <inheritdoc/>
    public override bool IsConcave => tiers.Length == 1;

    internal override bool HasOnePrice => tiers.Length == 1;

    internal override BigInteger Denominator => Common(tiers.Select(tier => tier.Price));

    /// <inheritdoc/>
    public override Rational CostOf(ReadOnlySpan<bool> coalition)
    {
        var (volume, members) = (0L, 0);
        for (var i = 0; i < volumes.Length; i++)
        {
            if (!coalition[i] || volumes[i] == 0) continue;
            volume += volumes[i];
            members++;
        }

        return PriceFor(members) * volume;
    }

    internal override ScaledAmounts? ScaledShapley()
    {
        if (buyers == 0) return ScaledAmounts.Of(new Rational[Count]);
        var (own, others) = (Rational.Zero, Rational.Zero);
        for (var before = 0; before < buyers; before++)
        {
            var price = PriceFor(before + 1);
            own += price;
            if (before > 0) others += (price - PriceFor(before)) * new Rational(before, buyers - 1);
        }

        var total = volumes.Sum();
        var common = Common(own, others);
        var (ownPart, othersPart) = (own.Numerator * (common / own.Denominator), others.Numerator * (common / others.Denominator));
        return new ScaledAmounts([.. volumes.Select(volume => volume == 0 ? BigInteger.Zero : ownPart * volume + othersPart * (total - volume))], common * buyers);
    }

    internal override void AddTo(long[] table, BigInteger scale)
    {
        var sums = SubsetSums.Of<long>(volumes);
        var members = SubsetSums.Of<int>([.. volumes.Select(volume => volume > 0 ? 1 : 0)]);
        long[] prices = [.. Enumerable.Range(0, Count + 1).Select(number => Whole(PriceFor(number), scale))];
        for (var mask = 0; mask < table.Length; mask++) table[mask] += prices[members[mask]] * sums[mask];
    }

    private Rational PriceFor(int members) => tiers.Last(tier => tier.From <= members).Price;
}
