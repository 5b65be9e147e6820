// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bundel.Bag.Messages;
using Bundel.Bag.Store;
using Bundel.Cli.Verbs;

namespace Bundel.Cli.Bag;

/// <summary>bundel bericht controleer: looks at messages in four layers.</summary>
internal sealed class MessageCheckVerb : Verb
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Argument<string[]> files = new("berichten") { Description = "Berichten (XML of JSON), mappen of zips.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> store;
    private readonly Option<string> version;
    private readonly Option<string> data;
    private readonly Option<bool> json;

    public MessageCheckVerb()
        : base("controleer", "Kijkt berichten na: veiligheid, schema, regels van het koppelvlak en de BAG.")
    {
        Add(files);
        store = ValueOption("--opslag", "bestand", "De opslag, om met de BAG te vergelijken.");
        version = ValueOption("--versie", "versie", "De versie van de schema's, als er meer zijn geïnstalleerd.");
        data = ValueOption("--data", "map", "De datamap van Bundel, waarin de schema's staan.");
        json = SwitchOption("--json", "Geeft het verslag als JSON.");
    }

    public override string Example => "bundel bericht controleer berichten.zip --opslag bag.db --json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var chosen = parsed.GetValue(files) ?? [];
        if (chosen.Length == 0) return terminal.Problems([new Problem("optie-ontbreekt", "Noem minstens één bericht.") { Expected = "een bestand, map of zip met berichten" }]);
        return parsed.GetValue(store) is { } path ? BagStores.Use(path, terminal, database => Check(parsed, chosen, database, terminal)) : Check(parsed, chosen, null, terminal);
    }

    private int Check(ParseResult parsed, string[] chosen, BagDatabase? database, Terminal terminal)
    {
        var today = Dutch.Day(TimeProvider.System.GetUtcNow().UtcDateTime);
        var checker = new MessageChecker(MessageSchemasVerb.Folder(parsed.GetValue(data)), database, today) { Version = parsed.GetValue(version) };
        var (reports, problems) = MessageFiles.Check(chosen, checker);
        if (problems.Count > 0) return terminal.Problems(problems);
        if (parsed.GetValue(json)) terminal.Line(JsonSerializer.Serialize(reports, Json));
        else Write(reports, terminal);
        return reports.TrueForAll(report => report.Good) ? ExitCodes.Done : ExitCodes.Difference;
    }

    private static string LayerName(CheckLayer layer) => layer switch { CheckLayer.WellFormed => "welgevormd", CheckLayer.Schema => "schema", CheckLayer.Rules => "regels", _ => "BAG" };

    private static void Write(List<MessageReport> reports, Terminal terminal)
    {
        foreach (var report in reports)
        {
            terminal.Line($"{(report.Good ? "goed" : "fout"),-5} {report.File}  {report.Standard} {report.Version} {report.Message}");
            foreach (var layer in report.Layers.Where(layer => layer.Outcome == LayerOutcome.NotChecked)) terminal.Line($"        {layer.Note}");
            foreach (var fault in report.Faults) terminal.Line($"      - {fault.Rule}: {fault.Message} ({fault.Place}){(fault.Found is null ? "" : $" Gevonden: {fault.Found}.")}{(fault.Expected is null ? "" : $" Verwacht: {fault.Expected}.")}");
        }

        foreach (var layer in reports.SelectMany(report => report.Layers).Where(layer => layer.Outcome != LayerOutcome.NotChecked).GroupBy(layer => layer.Layer).OrderBy(group => group.Key))
            terminal.Line($"{LayerName(layer.Key),-12}{layer.Count(each => each.Outcome == LayerOutcome.Good)} van {layer.Count()} goed");
    }
}
