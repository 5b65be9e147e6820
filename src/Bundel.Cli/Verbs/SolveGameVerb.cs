// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Cli.Games;
using Bundel.CostSharing;

namespace Bundel.Cli.Verbs;

/// <summary>bundel kostenspel los-op: solves a cost game exactly.</summary>
internal sealed class SolveGameVerb : Verb
{
    private readonly Argument<string> file;
    private readonly Option<string> generator;
    private readonly Option<string> methods;
    private readonly Option<string> certificate;
    private readonly Option<bool> properties;
    private readonly Option<bool> band;
    private readonly Option<bool> json;

    public SolveGameVerb()
        : base("los-op", "Berekent verdelingen van een kostenspel, exact, en wie er bezwaar tegen kan maken.")
    {
        file = FileArgument("spel.json", "Spel met een getal per coalitie, of met onderdelen.");
        methods = ValueOption("--methode", "namen", $"Methoden met komma's ertussen: {string.Join(", ", SolutionMethods.Names)}. Standaard shapley,nucleolus.");
        generator = ValueOption("--generator", "soort:n:beginwaarde", "In plaats van een bestand: een gepubliceerd toevalsspel.");
        certificate = ValueOption("--certificaat", "bestand", "Schrijft het bewijs van de nucleolus als JSON.");
        properties = SwitchOption("--eigenschappen", "Onderzoekt ook of het spel subadditief, concaaf en monotoon is.");
        band = SwitchOption("--band", "Geeft per speler het minste en het meeste waartegen geen groep bezwaar heeft.");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel kostenspel los-op docs/voorbeelden/skane.json --methode shapley,nucleolus --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        if (Source(parsed) is not { } source) return terminal.Problems([new Problem("spel-ontbreekt", "Geef een bestand met een spel, of --generator; één van beide.")]);
        if (!source.Succeeded) return terminal.Problems(source.Problems);
        var solver = new GameSolver(source.Value);
        List<Result<SolvedMethod>> solved = [.. (parsed.GetValue(methods) ?? "shapley,nucleolus").Split(',', StringSplitOptions.TrimEntries).Distinct().Select(solver.Solve)];
        var problems = solved.SelectMany(result => result.Problems).ToList();
        if (problems.Count > 0) return terminal.Problems([.. problems.Select(problem => problem with { Message = "--methode: " + problem.Message })]);

        var answer = Answer(parsed, source.Value, solver, [.. solved.Select(result => result.Value)]);
        if (solver.Table is { } table && GameProperty.Additive(table).Warning(table) is { } warning) terminal.Message(warning);
        foreach (var solution in answer.Solutions.Where(solution => solution.Reason is not null)) terminal.Message($"{solution.Name}: {solution.Reason}");
        if (parsed.GetValue(certificate) is { } target && solver.Table is not null && terminal.Deliver(GameOutput.Certificates(answer), target) is not ExitCodes.Done and var fault) return fault;
        if (parsed.GetValue(json)) terminal.Bytes(GameOutput.Json(answer));
        else GameText.Write(terminal, answer);
        return ExitCodes.Done;
    }

    private Result<GameFile>? Source(ParseResult parsed) => (parsed.GetValue(file), parsed.GetValue(generator)) switch
    {
        ({ } path, null) => GameSource.FromFile(path),
        (null, { } text) => GameSource.FromGenerator(text),
        _ => null,
    };

    /// <summary>The table of the solver, so that a game of parts has one as well.</summary>
    private GameAnswer Answer(ParseResult parsed, GameFile source, GameSolver solver, IReadOnlyList<SolvedMethod> solved)
    {
        var shown = solver.Table is { } table ? source with { Game = table } : source;
        var known = solver.Table;
        return new GameAnswer(shown, solved, solver.CoreIsEmpty(), parsed.GetValue(properties) && known is not null ? GameProperty.All(known) : [], parsed.GetValue(band) && known is not null ? CoreBand.Of(known) : null);
    }
}
