// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing.Cores;

namespace Bundel.CostSharing.Nucleoli;

/// <summary>
/// The sequence of linear programs of Maschler, Peleg and Shapley (1979), with coalitions made when they are needed: at each level the program over
/// a small pool is solved exactly, one pass over all coalitions brings those with a higher excess, until there are none; what has a multiplier above zero
/// is then known. That only few coalitions matter was shown by Brune (1983) and Reijnierse and Potters (1998): at most 2n − 2.
/// </summary>
internal sealed class NucleolusSolver(CoalitionTable game, NucleolusKind kind)
{
    private const int FromOnePass = 128;
    private const int InPool = 1024;
    private const int MostRepairs = 100;
    private readonly long magnitude = game.Magnitude();
    private readonly List<uint> repairs = [];
    private Rational[] point = [];
    private (Rational[] Point, Rational Epsilon)? seen;
    private SpanBuilder builder = new(game.Count);
    private List<KnownAmount> known = [];
    private List<NucleolusLevel> levels = [];
    private Pool pool = new();

    /// <summary>Number of passes over all coalitions so far.</summary>
    public int Passes { get; private set; }

    /// <summary>All levels, checked.</summary>
    public NucleolusSolution Solve()
    {
        for (var round = 0; round < MostRepairs; round++)
        {
            Begin();
            while (known.Count < game.Count) Level();
            var solution = new NucleolusSolution(game.Amounts(point), new NucleolusCertificate(kind, levels));
            if (CertificateCheck.Fault(game, point, solution.Certificate, out var above) is not { } fault) return solution;
            if (above == 0) throw new InvalidOperationException(fault);
            repairs.Add(above);
        }

        throw new InvalidOperationException("The nucleolus could not be proven.");
    }

    /// <summary>The first level only: the amounts and the largest excess, in gains in units of the table.</summary>
    public (Rational[] Point, NucleolusLevel Level) First()
    {
        Begin();
        Level();
        return (point, levels[0]);
    }

    private void Begin()
    {
        Rational total = game.Gains[^1];
        point = [.. Enumerable.Repeat(total / game.Count, game.Count)];
        seen = null;
        (known, levels, pool, builder) = ([new KnownAmount(game.Everyone, total)], [], new Pool(), new SpanBuilder(game.Count));
        builder.Add(game.Everyone);
        for (var i = 0; i < game.Count && game.Count > 1; i++)
        {
            pool.Add(1u << i);
            pool.Add(game.Everyone ^ 1u << i);
        }

        foreach (var mask in repairs) pool.Add(mask);
        if (game.Count > 1) Scan(builder.ToSpan(), 0);
    }

    private void Level()
    {
        var span = builder.ToSpan();
        var before = new ExactPoint(game.Gains, point);
        pool.Refresh(span, before.Excess, InPool);
        for (var i = 0; i < game.Count; i++)
        {
            if (!span.Holds(1u << i)) pool.Add(1u << i);
        }

        var program = new LevelProgram(game.Gains, game.Count, kind, known, span, pool.Masks);
        Rational epsilon;
        do
        {
            var prices = program.Solve(pool.Masks);
            (point, epsilon) = (prices[..^1], prices[^1]);
        }
        while (Scan(span, epsilon));
        Close(program, epsilon);
    }

    /// <summary>
    /// One pass; true when a coalition has a higher excess than ε. Where the level before ended at these amounts and this ε its last pass
    /// found none among more coalitions, so there is nothing to look for.
    /// </summary>
    private bool Scan(Span span, Rational epsilon)
    {
        if (seen is { } last && last.Epsilon == epsilon && last.Point.AsSpan().SequenceEqual(point)) return false;
        Passes++;
        Rational[] lowered = kind == NucleolusKind.PerCapita ? [.. point.Select(x => x + epsilon)] : point;
        var scan = new ExcessScan(game.Gains, game.Count, magnitude, lowered);
        var highest = new HighestVisitor(game.Everyone, span, FromOnePass);
        scan.Run(ref highest);
        var exact = new ExactPoint(game.Gains, point, epsilon);
        var height = exact.Whole(epsilon);
        var above = false;
        foreach (var mask in highest.Masks)
        {
            above |= exact.Excess(mask) > height * CertificateCheck.Size(kind, mask);
            pool.Add(mask);
        }

        seen = above ? null : (point, epsilon);
        return above;
    }

    private void Close(LevelProgram program, Rational epsilon)
    {
        List<Weighted> coalitions = [], limits = [], earlier = [];
        for (var row = 0; row < program.Columns.Length; row++)
        {
            var (mask, role) = program.Columns[row];
            var weight = program.Multiplier(row);
            if (weight == 0) continue;
            (role switch { ColumnRole.Coalition => coalitions, ColumnRole.Limit => limits, _ => earlier }).Add(new Weighted(mask, weight));
        }

        levels.Add(new NucleolusLevel(epsilon / game.Denominator, coalitions, limits, earlier));
        foreach (var (mask, _) in coalitions) Know(mask, game.Gains[mask] - epsilon * CertificateCheck.Size(kind, mask));
        foreach (var (mask, _) in limits) Know(mask, game.Gains[mask]);
    }

    private void Know(uint mask, Rational gain)
    {
        if (builder.Add(mask)) known.Add(new KnownAmount(mask, gain));
    }
}
