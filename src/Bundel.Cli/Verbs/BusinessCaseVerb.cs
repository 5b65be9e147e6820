// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Formation.BusinessCase;
using Bundel.Formation.Reading;

namespace Bundel.Cli.Verbs;

/// <summary>bundel businesscase reken: alternatives for working together side by side.</summary>
internal sealed class BusinessCaseVerb : Verb
{
    private readonly Argument<string> file;
    private readonly Option<bool> json;

    public BusinessCaseVerb()
        : base("reken", "Rekent een businesscase door: alle alternatieven naast elkaar, altijd ook zonder besparing.")
    {
        file = FileArgument("invoer.json", "Kandidaten, hun kosten nu, en de alternatieven.");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel businesscase reken docs/voorbeelden/businesscase.json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        if (Missing(parsed, file) is { Count: > 0 } missing) return terminal.Problems(missing);
        var path = parsed.GetValue(file)!;
        var result = InputFile.Read<CaseInput>(path).Then(input => InputText.At(CaseEngine.Compute(input), Path.GetFileName(path)));
        if (!result.Succeeded) return terminal.Problems(result.Problems);
        foreach (var notice in result.Value.Notices) terminal.Message(notice);
        if (parsed.GetValue(json)) terminal.Bytes(JsonOutput.Of(result.Value));
        else Text(terminal, result.Value);
        return ExitCodes.Done;
    }

    private static void Text(Terminal terminal, CaseResult result)
    {
        terminal.Line($"{result.Name}, {result.StartYear} tot en met {result.StartYear + result.Years - 1}");
        foreach (var alternative in result.Alternatives)
        {
            terminal.Line();
            terminal.Line(alternative.Known ? alternative.Name : alternative.Name + ": onbekend");
            foreach (var scenario in alternative.Scenarios)
                terminal.Line($"  {scenario.Name}: netto contante waarde {Dutch.WholeEuro(scenario.NetPresentValue)}, eenmalig {Dutch.WholeEuro(scenario.OneOff)}, terugverdiend: {Words.Payback(scenario.Payback)}{Chance(scenario)}");
        }

        foreach (var objection in result.WhoWithWhom.SelectMany(who => who.Objections.Select(objection => (who.Alternative, objection))))
        {
            terminal.Line();
            terminal.Line($"{objection.Alternative}, verdeeld {objection.objection.Division}: {objection.objection.Sentence}");
        }
    }

    private static string Chance(ScenarioResult scenario) => scenario.Simulation is { } simulation ? $", kans op voordeel {Dutch.Number(simulation.PositivePercent, 0)} %" : "";
}
