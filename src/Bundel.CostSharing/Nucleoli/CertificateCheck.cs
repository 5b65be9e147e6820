// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.CostSharing.Cores;

namespace Bundel.CostSharing;

/// <summary>
/// Checks the proof of a nucleolus in exact arithmetic: the balance of every level, that the levels determine every player, and that every coalition whose
/// excess is above a level is determined by the levels before it. One pass over all 2^n coalitions, O(2^n) when few stand above the last level.
/// </summary>
public static class CertificateCheck
{
    /// <summary>True when the amounts are proven to be the nucleolus of the kind that the certificate names.</summary>
    /// <param name="game">The game.</param>
    /// <param name="amounts">One amount for each player, in the unit of the game.</param>
    /// <param name="certificate">The proof.</param>
    public static bool Holds(CoalitionTable game, IReadOnlyList<Rational> amounts, NucleolusCertificate certificate) =>
        Fault(game, game.InGains(amounts), certificate, out _) is null;

    /// <summary>What is wrong, in words; the coalition that stands too high when that is it.</summary>
    internal static string? Fault(CoalitionTable game, Rational[] point, NucleolusCertificate certificate, out uint coalition)
    {
        coalition = 0;
        var levels = certificate.Levels;
        Rational[] excesses = [.. levels.Select(level => level.Excess * game.Denominator)];
        var exact = new ExactPoint(game.Gains, point, excesses);
        if (exact.Excess(game.Everyone) != 0) return "The amounts do not add up to the total.";
        var single = Enumerable.Range(0, game.Count).Select(player => 1u << player).ToArray();
        if (certificate.Kind != NucleolusKind.Prenucleolus && single.Any(player => exact.Excess(player) > 0)) return "A player gets less than alone.";

        var builder = new Nucleoli.SpanBuilder(game.Count);
        builder.Add(game.Everyone);
        var known = new HashSet<uint> { game.Everyone };
        var spans = new List<Nucleoli.Span>();
        Int128[] heights = [.. excesses.Select(exact.Whole)];
        for (var k = 0; k < levels.Count; k++)
        {
            if (k > 0 && heights[k] > heights[k - 1]) return "The levels do not descend.";
            spans.Add(builder.ToSpan());
            var fault = LevelFault(game, certificate.Kind, levels[k], exact, heights[k], known);
            if (fault is not null) return fault;
            foreach (var joined in levels[k].Coalitions.Concat(levels[k].Limits).Select(weighted => weighted.Coalition))
            {
                builder.Add(joined);
                known.Add(joined);
            }
        }

        if (builder.Rank < game.Count) return "The levels do not determine every player.";
        coalition = TooHigh(game, point, certificate.Kind, exact, excesses, heights, spans);
        return coalition == 0 ? null : "A coalition stands above its level.";
    }

    private static string? LevelFault(CoalitionTable game, NucleolusKind kind, NucleolusLevel level, ExactPoint exact, Int128 height, HashSet<uint> known)
    {
        if (level.Coalitions.Count == 0) return "A level has no coalition.";
        if (level.Coalitions.Concat(level.Limits).Any(weighted => weighted.Weight.Sign <= 0)) return "A weight is not above zero.";
        if (level.Coalitions.Any(weighted => exact.Excess(weighted.Coalition) != height * Size(kind, weighted.Coalition))) return "A coalition is not at its level.";
        if (level.Limits.Count > 0 && kind == NucleolusKind.Prenucleolus) return "The prenucleolus knows no limits.";
        if (level.Limits.Any(weighted => BitOperations.PopCount(weighted.Coalition) != 1 || exact.Excess(weighted.Coalition) != 0)) return "A player is not at the limit.";
        if (level.Earlier.Any(weighted => !known.Contains(weighted.Coalition))) return "A coalition is not of an earlier level.";
        var all = level.Coalitions.Concat(level.Limits).Concat(level.Earlier).ToList();
        for (var player = 0; player < game.Count; player++)
        {
            var sum = BigInteger.Zero;
            foreach (var (coalition, weight) in all) sum += (coalition >> player & 1) * weight;
            if (!sum.IsZero) return "The weights do not balance.";
        }

        return null;
    }

    private static uint TooHigh(CoalitionTable game, Rational[] point, NucleolusKind kind, ExactPoint exact, Rational[] excesses, Int128[] heights, List<Nucleoli.Span> spans)
    {
        if (heights.Length == 0) return 0;
        var perCapita = kind == NucleolusKind.PerCapita;
        Rational[] lowered = perCapita ? [.. point.Select(x => x + excesses[^1])] : point;
        var scan = new ExcessScan(game.Gains, game.Count, game.Magnitude(), lowered);
        var threshold = perCapita ? 0 : (long)(excesses[^1] * BigInteger.Pow(2, scan.Shift)).Floor();
        var visitor = new LevelVisitor(game.Everyone, kind, exact, heights, spans) { Threshold = threshold };
        scan.Run(ref visitor);
        return visitor.Found;
    }

    internal static int Size(NucleolusKind kind, uint coalition) => kind == NucleolusKind.PerCapita ? BitOperations.PopCount(coalition) : 1;

    private struct LevelVisitor(uint everyone, NucleolusKind kind, ExactPoint exact, Int128[] heights, List<Nucleoli.Span> spans) : IExcessVisitor
    {
        private Int128 highest;

        public long Threshold { get; set; }

        /// <summary>The coalition that is above its level by most, so that one look tells most.</summary>
        public uint Found { get; private set; }

        public void Visit(uint mask, long excess)
        {
            if (mask == 0 || mask == everyone) return;
            for (var k = spans.Count - 1; k >= 0; k--)
            {
                if (spans[k].Holds(mask)) continue;
                var above = exact.Excess(mask) - heights[k] * Size(kind, mask);
                if (above <= highest) return;
                highest = above;
                Found = mask;
                return;
            }
        }
    }
}
