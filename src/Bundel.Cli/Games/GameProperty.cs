// SPDX-License-Identifier: EUPL-1.2
using Bundel.CostSharing;

namespace Bundel.Cli.Games;

/// <summary>A property of a game with its counterexample, in Dutch.</summary>
/// <param name="Name">Name in JSON.</param>
/// <param name="Holds">Null when that was not looked at.</param>
/// <param name="Breach">Where it fails the most.</param>
internal sealed record GameProperty(string Name, bool? Holds, Breach? Breach)
{
    public static GameProperty Additive(CoalitionTable game)
    {
        var name = game.Kind == GameKind.Cost ? "subadditief" : "superadditief";
        return game.Count > GameProperties.MaxForPairs ? new GameProperty(name, null, null) : Of(name, GameProperties.Subadditivity(game));
    }

    public static IReadOnlyList<GameProperty> All(CoalitionTable game) =>
    [
        Additive(game),
        Of(game.Kind == GameKind.Cost ? "concaaf" : "convex", GameProperties.Concavity(game)),
        Of("monotoon", GameProperties.Monotonicity(game)),
    ];

    /// <summary>What a reader must know when it does not hold.</summary>
    public string? Warning(CoalitionTable game)
    {
        if (Breach is null) return null;
        var first = string.Join(", ", game.NamesOf(Breach.First));
        var second = string.Join(", ", game.NamesOf(Breach.Second));
        return $"Let op: het spel is niet {Name}. De coalities ({first}) en ({second}) zijn apart samen {GameText.Number(Breach.Amount, game)} {(game.Kind == GameKind.Cost ? "goedkoper" : "beter")} uit dan als één coalitie.";
    }

    private static GameProperty Of(string name, Breach? breach) => new(name, breach is null, breach);
}
