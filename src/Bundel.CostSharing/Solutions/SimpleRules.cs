// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.CostSharing;

/// <summary>
/// Rules that use only what each player costs alone, what each player adds to all others, and the total: 2n + 1 numbers of the game, O(n).
/// Written for costs; a value game is the cost game c = −v. Amounts are in the unit of the game, one for each player.
/// </summary>
public static class SimpleRules
{
    /// <summary>Stand-alone: c({i}). Does not add up to the total in general.</summary>
    public static Rational[] StandAlone(ICoalitionFunction game) => [.. Enumerable.Range(0, game.Count).Select(game.Alone)];

    /// <summary>Marginal (separable cost): s_i = c(N) − c(N∖i). Does not add up to the total in general.</summary>
    public static Rational[] Marginal(ICoalitionFunction game) => [.. Enumerable.Range(0, game.Count).Select(player => game.Total - game.Without(player))];

    /// <summary>
    /// Separable costs, remaining benefits (the rule of the TVA and of US federal water projects): s_i + (c(N) − Σs) · (c({i}) − s_i)⁺ / Σ(c({j}) − s_j)⁺.
    /// </summary>
    /// <returns>Null when nobody has a remaining benefit while there is something left to divide.</returns>
    public static Rational[]? Scrb(ICoalitionFunction game)
    {
        var separable = Marginal(game);
        var sign = game.Kind == GameKind.Cost ? 1 : -1;
        var benefits = StandAlone(game).Select((alone, i) => Rational.Max(Rational.Zero, (alone - separable[i]) * sign)).ToArray();
        var rest = game.Total - Rational.Sum(separable);
        var whole = Rational.Sum(benefits);
        if (whole.Sign == 0) return rest.Sign == 0 ? separable : null;
        return [.. separable.Select((own, i) => own + rest * benefits[i] / whole)];
    }

    /// <summary>Equal charge (equal allocation of nonseparable cost): s_i + (c(N) − Σs) / n.</summary>
    public static Rational[] EqualCharge(ICoalitionFunction game)
    {
        var separable = Marginal(game);
        var part = (game.Total - Rational.Sum(separable)) / game.Count;
        return [.. separable.Select(own => own + part)];
    }

    /// <summary>Proportional: c(N) · w_i / Σw.</summary>
    /// <param name="game">The game.</param>
    /// <param name="weights">One weight for each player; by default what each player costs alone.</param>
    /// <returns>Null when the weights add up to zero.</returns>
    public static Rational[]? Proportional(ICoalitionFunction game, IReadOnlyList<Rational>? weights = null)
    {
        weights ??= StandAlone(game);
        if (weights.Count != game.Count) throw new ArgumentException("One weight for each player.", nameof(weights));
        var whole = Rational.Sum(weights);
        return whole.Sign == 0 ? null : [.. weights.Select(weight => game.Total * weight / whole)];
    }
}
