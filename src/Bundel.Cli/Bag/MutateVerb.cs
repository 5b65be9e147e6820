// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bundel.Bag.Mutating;
using Bundel.Cli.Verbs;

namespace Bundel.Cli.Bag;

/// <summary>bundel bag muteren: mutation files onto a store.</summary>
internal sealed class MutateVerb : Verb
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Argument<string[]> files = new("mutaties") { Description = "Een of meer mutatiebestanden (BAGNLDM-….zip).", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> store;
    private readonly Option<bool> force;
    private readonly Option<bool> json;

    public MutateVerb()
        : base("muteren", "Werkt een opslag bij met dagelijkse of maandelijkse mutaties.")
    {
        Add(files);
        store = ValueOption("--opslag", "bestand", "De opslag, gemaakt met bundel bag laden.");
        force = SwitchOption("--toch", "Gaat door over een gat of een verschil; wat het bestand zegt, geldt dan.");
        json = SwitchOption("--json", "Geeft het verslag als JSON.");
    }

    public override string Example => "bundel bag muteren BAGNLDM-15102021-16102021.zip --opslag bag.db --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var problems = Missing(parsed, store);
        var chosen = parsed.GetValue(files) ?? [];
        if (chosen.Length == 0) problems.Add(new Problem("optie-ontbreekt", "Noem minstens één mutatiebestand.") { Expected = "BAGNLDM-….zip" });
        if (problems.Count > 0) return terminal.Problems(problems);
        var applied = new StoreMutator(parsed.GetValue(store)!) { Force = parsed.GetValue(force) }.Apply(chosen);
        if (!applied.Succeeded) return terminal.Problems([.. applied.Problems]);
        var report = applied.Value;
        if (parsed.GetValue(json)) terminal.Line(JsonSerializer.Serialize(report, Json));
        else MutationReportText.Write(terminal, report);
        return report.Refused ? ExitCodes.BadInput : ExitCodes.Done;
    }
}
