// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using Bundel.Cli.Tables;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Engine.Scenarios;
using Bundel.Settlement.Model;

namespace Bundel.Cli.Verbs;

/// <summary>bundel verrekenen scenario: models side by side, the first is today.</summary>
internal sealed class ScenarioVerb : Verb
{
    private readonly Argument<string[]> files;
    private readonly Option<string> year;
    private readonly Option<string> step;
    private readonly Option<bool> json;

    public ScenarioVerb()
        : base("scenario", "Zet modellen naast elkaar: bijdrage, per inwoner, herverdeeleffect en groeipad. Het eerste model is de huidige verdeling.")
    {
        files = new Argument<string[]>("modellen") { Description = "Twee of meer verrekenmodellen (model.json).", Arity = ArgumentArity.ZeroOrMore };
        Add(files);
        year = ValueOption("--jaar", "jaar", "Begrotingsjaar; mag weg als het eerste model één jaar bevat.");
        step = ValueOption("--stap", "euro", "Hoeveel een bijdrage per inwoner in één jaar hoogstens verandert; geeft een groeipad.");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel verrekenen scenario docs/voorbeelden/methoden.json docs/voorbeelden/methoden-inwoners.json --stap 1 --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var paths = parsed.GetValue(files) ?? [];
        var models = paths.Select(path => (Name: Path.GetFileNameWithoutExtension(path), Model: ModelFile.Read(path))).ToList();
        var problems = models.SelectMany(model => model.Model.Problems).ToList();
        if (paths.Length < 2) problems.Add(new Problem("scenario-alleen", "Een vergelijking heeft minstens twee modellen nodig.") { Expected = "bundel verrekenen scenario nu.json straks.json" });
        var most = parsed.GetValue(step) is { } text ? Amounts.Read(text, "--stap").Select(amount => (Money?)amount) : Result<Money?>.Success(null);
        problems.AddRange(most.Problems);
        if (problems.Count > 0) return terminal.Problems(problems);
        var outcome = ModelYear.Choose(models[0].Model.Value, parsed.GetValue(year)).Then(chosen => ScenarioEngine.Compare([.. models.Select(model => (model.Name, model.Model.Value))], chosen, most.Value));
        if (!outcome.Succeeded) return terminal.Problems([.. outcome.Problems]);
        if (parsed.GetValue(json)) terminal.Bytes([.. MethodJson.Write(outcome.Value), (byte)'\n']);
        else TextTable.Write(terminal, [.. Rows(outcome.Value)]);
        return ExitCodes.Done;
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(ScenarioResult outcome)
    {
        yield return ["", .. outcome.Scenarios.SelectMany(scenario => new[] { scenario.Name, "per inwoner", "herverdeeleffect", "per inwoner" })];
        foreach (var row in outcome.Rows) yield return [row.Name, .. row.Cells.SelectMany(cell => new[] { Dutch.Amount(cell.Amount), Known(cell.PerInhabitant), Dutch.Amount(cell.Effect), Known(cell.EffectPerInhabitant) })];
        yield return ["Totaal", .. outcome.Scenarios.SelectMany(scenario => new[] { Dutch.Amount(scenario.Total), "", Dutch.Amount(scenario.SumOfEffects), scenario.ZeroSum ? "nulsom" : "geen nulsom" })];
        foreach (var (scenario, year) in outcome.Scenarios.SelectMany(scenario => scenario.Path.Select(year => (scenario, year))))
            yield return [$"Groeipad {scenario.Name} {year.Year.ToString(CultureInfo.InvariantCulture)}", .. year.Amounts.Select(Dutch.Amount)];
    }

    private static string Known(Money? amount) => amount is { } known ? Dutch.Amount(known) : "onbekend";
}
