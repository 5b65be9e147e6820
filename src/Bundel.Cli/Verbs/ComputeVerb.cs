// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Cli.Tables;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Cli.Verbs;

/// <summary>bundel verrekenen bereken: computes the settlement of a model file.</summary>
internal sealed class ComputeVerb : Verb
{
    private readonly Argument<string> file;
    private readonly Option<string> year;
    private readonly Option<string> form;
    private readonly Option<string> participant;
    private readonly Option<string> target;

    public ComputeVerb()
        : base("bereken", "Berekent de verrekening van een model (model.json).")
    {
        file = FileArgument("model", "Het verrekenmodel (model.json).");
        year = ValueOption("--jaar", "jaar", "Begrotingsjaar; mag weg als het model één jaar bevat.");
        form = ValueOption("--uit", "vorm", "Vorm van de uitkomst: json, csv, xlsx, docx of html.");
        participant = ValueOption("--deelnemer", "code", "Geeft het bijdrageoverzicht met uitleg van deze deelnemer in plaats van de bijdragetabel.");
        target = ValueOption("--bestand", "pad", "Schrijft naar dit bestand in plaats van naar het scherm.");
    }

    public override string Example => "bundel verrekenen bereken docs/voorbeelden/model.json --jaar 2026 --uit json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var problems = Missing(parsed, file, form);
        if (parsed.GetValue(form) is { } named && !SettlementForms.Names.Contains(named)) problems.Add(new Problem("vorm-onbekend", "--uit: deze vorm is er niet.") { Found = named, Expected = string.Join(", ", SettlementForms.Names) });
        if (problems.Count > 0) return terminal.Problems(problems);
        var model = ModelFile.Read(parsed.GetValue(file)!);
        if (!model.Succeeded) return terminal.Problems([.. model.Problems]);
        var chosen = ModelYear.Choose(model.Value, parsed.GetValue(year));
        if (!chosen.Succeeded) return terminal.Problems([.. chosen.Problems]);
        var result = SettlementEngine.Compute(model.Value, chosen.Value);
        if (!result.Succeeded) return terminal.Problems([.. result.Problems]);

        foreach (var notice in result.Value.Notices) terminal.Message(notice.Text);
        return Deliver(parsed, terminal, model.Value, result.Value);
    }

    private int Deliver(ParseResult parsed, Terminal terminal, SettlementModel model, SettlementResult result)
    {
        var shape = parsed.GetValue(form)!;
        var bytes = parsed.GetValue(participant) is { } code ? SettlementForms.Statement(model, result, code, shape) : SettlementForms.Table(result, shape);
        if (bytes is null)
            return terminal.Problems([new Problem("deelnemer-onbekend", "--deelnemer: deze deelnemer doet niet mee in deze verrekening.") { Found = parsed.GetValue(participant), Expected = string.Join(", ", result.Participants.Select(total => total.Code)) }]);
        return terminal.Deliver(bytes, parsed.GetValue(target));
    }
}
