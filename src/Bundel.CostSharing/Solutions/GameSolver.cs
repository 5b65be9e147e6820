// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.CostSharing;

/// <summary>
/// Solves a game by the names of methods. A structured game of at most <see cref="TablePlayers"/> players becomes a table first; a larger one is solved
/// from its parts, as far as that goes exactly.
/// </summary>
public sealed class GameSolver
{
    /// <summary>Most players for which the parts of a structured game become a table.</summary>
    public const int TablePlayers = 20;

    private readonly ICoalitionFunction game;
    private readonly CoalitionTable? table;
    private readonly StructuredCosts? parts;
    private readonly IReadOnlyDictionary<string, Rational[]> weights;

    /// <summary>Prepares a game.</summary>
    public GameSolver(GameFile file)
    {
        parts = file.Game as StructuredCosts;
        table = file.Game as CoalitionTable ?? (parts!.Count <= TablePlayers ? parts.ToTable() : null);
        game = file.Game;
        weights = file.Weights;
    }

    /// <summary>The game as a table; null when it has too many players.</summary>
    public CoalitionTable? Table => table;

    /// <summary>True when every division meets an objection; null when that is unknown.</summary>
    public bool? CoreIsEmpty() => table is not null ? LeastCore.Of(table).CoreIsEmpty : parts!.IsConcave ? false : null;

    /// <summary>Solves by one method: its name, or "evenredig:" and the name of weights.</summary>
    public Result<SolvedMethod> Solve(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var plain = colon < 0 ? name : name[..colon];
        if (!SolutionMethods.TryGet(plain, out var method) || colon >= 0 && method != SolutionMethod.Proportional)
            return new Problem("methode-onbekend", "deze methode is er niet.") { Found = name, Expected = string.Join(", ", SolutionMethods.Names) };
        Rational[]? weight = null;
        if (colon >= 0 && !weights.TryGetValue(name[(colon + 1)..], out weight))
            return new Problem("gewicht-onbekend", "deze gewichten staan niet bij gewichten in het bestand.") { Found = name[(colon + 1)..], Expected = weights.Count == 0 ? "gewichten in het bestand" : string.Join(", ", weights.Keys) };
        return Judged(Solved(name, method, weight));
    }

    private SolvedMethod Solved(string name, SolutionMethod method, Rational[]? weight) => method switch
    {
        SolutionMethod.StandAlone => new SolvedMethod(name, SimpleRules.StandAlone(game)),
        SolutionMethod.Marginal => new SolvedMethod(name, SimpleRules.Marginal(game)),
        SolutionMethod.Scrb => Or(name, SimpleRules.Scrb(game), "Geen speler heeft voordeel van samenwerken, terwijl er kosten of opbrengsten over zijn."),
        SolutionMethod.EqualCharge => new SolvedMethod(name, SimpleRules.EqualCharge(game)),
        SolutionMethod.Proportional => Or(name, SimpleRules.Proportional(game, weight), "De gewichten zijn samen nul."),
        SolutionMethod.Shapley => Or(name, table is null ? parts!.Shapley() : ShapleyValue.Of(table), "Een volume met drempels is voor dit aantal spelers te groot om exact te tellen; een prijs naar aantal deelnemers (staffel: deelnemers) kan wel."),
        _ when table is null => new SolvedMethod(name, null) { Reason = $"Deze methode is er voor spellen met hoogstens {TablePlayers} spelers." },
        SolutionMethod.Tau => Or(name, TauValue.Of(table), "De tau-waarde bestaat niet: wat de spelers minstens kunnen eisen past niet in wat de anderen hun hoogstens gunnen."),
        SolutionMethod.LeastCore => Least(name, table),
        SolutionMethod.Nucleolus => Proven(name, Nucleolus.Of(table)),
        SolutionMethod.Prenucleolus => Proven(name, Nucleolus.Of(table, NucleolusKind.Prenucleolus)),
        _ => Proven(name, Nucleolus.Of(table, NucleolusKind.PerCapita)),
    };

    private SolvedMethod Judged(SolvedMethod solved)
    {
        if (solved.Amounts is not { } amounts) return solved;
        var difference = Rational.Sum(amounts) - game.Total;
        if (table is null) return Unlisted(solved with { Difference = difference });
        var objection = Core.StrongestObjection(table, amounts);
        return solved with
        {
            Difference = difference,
            InCore = objection is null && difference.Sign == 0,
            Objection = objection is null ? null : new NamedObjection(table.NamesOf(objection.Coalition), objection.Amount),
        };
    }

    /// <summary>Without a table: a smallest cut, or else the theorem for concave costs.</summary>
    private SolvedMethod Unlisted(SolvedMethod solved)
    {
        var divides = solved.Difference.Sign == 0;
        if (!StructuredCore.CanTell(parts!)) return solved with { InCore = !divides ? false : parts!.IsConcave && solved.Name == "shapley" ? true : null };
        var objection = StructuredCore.StrongestObjection(parts!, solved.Amounts!);
        return solved with { InCore = divides && objection is null, Objection = objection };
    }

    private static SolvedMethod Or(string name, Rational[]? amounts, string reason) => new(name, amounts) { Reason = amounts is null ? reason : null };

    private static SolvedMethod Least(string name, CoalitionTable table)
    {
        var least = LeastCore.Of(table);
        return new SolvedMethod(name, least.Amounts) { Epsilon = least.Epsilon };
    }

    private static SolvedMethod Proven(string name, NucleolusSolution? solution) => solution is null
        ? new SolvedMethod(name, null) { Reason = "De nucleolus bestaat niet: samen zijn de spelers slechter uit dan ieder alleen. De prenucleolus bestaat wel." }
        : new SolvedMethod(name, solution.Amounts) { Certificate = solution.Certificate };
}
