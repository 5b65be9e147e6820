// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Cli.Tables;
using Bundel.Settlement.Engine.Closing;

namespace Bundel.Cli.Verbs;

/// <summary>bundel verrekenen afrekening and resultaat: the year against its advances, and where the result goes.</summary>
internal sealed class ClosingVerb : Verb
{
    private readonly Argument<string> file;
    private readonly Option<bool> json;
    private readonly bool isResult;

    public ClosingVerb(bool isResult)
        : base(isResult ? "resultaat" : "afrekening", isResult ? "Bestemt het resultaat van het jaar: naar de reserve en naar de deelnemers." : "Rekent de voorschotten af tegen de werkelijke bijdragen, met bandbreedte en indexdrempel.")
    {
        this.isResult = isResult;
        file = FileArgument("model", "Het verrekenmodel (model.json) met het onderdeel afrekening.");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => isResult ? "bundel verrekenen resultaat model.json --json" : "bundel verrekenen afrekening model.json --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var problems = Missing(parsed, file);
        if (problems.Count > 0) return terminal.Problems(problems);
        var closing = ModelFile.Read(parsed.GetValue(file)!).Then(ClosingEngine.Compute);
        if (!closing.Succeeded) return terminal.Problems([.. closing.Problems]);
        if (isResult && closing.Value.Result is null) return terminal.Problems([new Problem("onderdeel-ontbreekt", "Dit model heeft geen resultaatbestemming.") { Place = new Place(null) { Pointer = "/methoden/afrekening/resultaat" } }]);
        if (parsed.GetValue(json)) terminal.Bytes(JsonOutput.Of(closing.Value));
        else if (isResult) TellResult(terminal, closing.Value);
        else Tell(terminal, closing.Value);
        return ExitCodes.Done;
    }

    private static void Tell(Terminal terminal, ClosingResult closing)
    {
        foreach (var part in closing.Participants) terminal.Line($"{part.Name}: {part.Formula}; te betalen {Dutch.Euro(part.ToPay)}");
        terminal.Line($"Niet afgerekend: {Dutch.Euro(closing.Unsettled)}");
    }

    private static void TellResult(Terminal terminal, ClosingResult closing)
    {
        terminal.Line($"Resultaat {Dutch.Euro(closing.Result!.Amount)}: naar de reserve {Dutch.Euro(closing.Result.ToReserve)}, naar de deelnemers {Dutch.Euro(closing.Result.ToParticipants)}");
        foreach (var part in closing.Participants) terminal.Line($"{part.Name}: {Dutch.Euro(part.ResultPart)}");
    }
}
