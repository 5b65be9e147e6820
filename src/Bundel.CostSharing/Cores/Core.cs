// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.CostSharing.Cores;

namespace Bundel.CostSharing;

/// <summary>A coalition that is better off on its own.</summary>
/// <param name="Coalition">Mask.</param>
/// <param name="Amount">By how much, in the unit of the game: what it pays too much, or gets too little.</param>
public sealed record Objection(uint Coalition, Rational Amount);

/// <summary>The core: divisions of the total to which no coalition can object (D.B. Gillies 1959).</summary>
public static class Core
{
    /// <summary>
    /// The coalition that objects most, exactly, in one pass over all 2^n coalitions: the largest x(S) − c(S), or v(S) − x(S).
    /// Equal objections: the coalition with fewest players, then the one whose first players stand first.
    /// </summary>
    /// <returns>Null when no coalition objects.</returns>
    public static Objection? StrongestObjection(CoalitionTable game, IReadOnlyList<Rational> amounts)
    {
        var point = game.InGains(amounts);
        var exact = new ExactPoint(game.Gains, point);
        var scan = new ExcessScan(game.Gains, game.Count, game.Magnitude(), point);
        var visitor = new ObjectionVisitor(exact, scan.Shift);
        scan.Run(ref visitor);
        return visitor.Found == 0 ? null : new Objection(visitor.Found, new Rational(visitor.Highest, exact.Denominator) / game.Denominator);
    }

    /// <summary>True when the amounts add up to the total and no coalition objects.</summary>
    public static bool Contains(CoalitionTable game, IReadOnlyList<Rational> amounts) =>
        Rational.Sum(amounts) == game.Total && StrongestObjection(game, amounts) is null;

    private struct ObjectionVisitor(ExactPoint exact, int shift) : IExcessVisitor
    {
        public long Threshold { get; private set; }

        public Int128 Highest { get; private set; }

        public uint Found { get; private set; }

        public void Visit(uint mask, long excess)
        {
            var height = exact.Excess(mask);
            if (height < Highest || height <= 0 || height == Highest && !Before(mask)) return;
            if (height > Highest) Threshold = Math.Max(0, (long)((BigInteger)height * BigInteger.Pow(2, shift) / exact.Denominator) - 1);
            Highest = height;
            Found = mask;
        }

        private readonly bool Before(uint mask)
        {
            var size = BitOperations.PopCount(mask).CompareTo(BitOperations.PopCount(Found));
            if (size != 0) return size < 0;
            var different = mask ^ Found;
            return (mask & different & ~(different - 1)) != 0;
        }
    }
}
