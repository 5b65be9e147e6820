// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Text;
using System.Text.Json;
using Bundel.Bag.Matching;
using Bundel.Bag.Store;
using Bundel.Cli.Verbs;

namespace Bundel.Cli.Bag;

/// <summary>bundel bag koppel: finds the addresses of a list. It stores nothing but the result that was asked for.</summary>
internal sealed class MatchVerb : Verb
{
    private readonly Argument<string> list;
    private readonly Option<string> store;
    private readonly Option<string> output;
    private readonly Option<string> columns;
    private readonly Option<string> key;
    private readonly Option<string> ground;
    private readonly Option<bool> json;

    public MatchVerb()
        : base("koppel", "Zoekt bij elke rij van een lijst het adres in de BAG.")
    {
        list = FileArgument("lijst", "Een lijst met adressen: CSV of XLSX.");
        store = ValueOption("--opslag", "bestand", "De opslag, gemaakt met bundel bag laden.");
        output = ValueOption("--uit", "bestand", "Waar het resultaat komt: .csv, of .json.");
        columns = ValueOption("--kolommen", "keuze", "Welke kolom wat is, zoals \"straat=Adres;huisnummer=Nr\"; de rest wordt geraden.");
        key = ValueOption("--sleutel", "kolom", "De kolom waaraan u een rij herkent; zonder deze optie het rijnummer. Andere kolommen worden niet gelezen.");
        ground = ValueOption("--grondslag", "tekst", "De wettelijke grondslag, als de sleutel een burgerservicenummer moet zijn.");
        json = SwitchOption("--json", "Geeft de telling als JSON.");
    }

    public override string Example => "bundel bag koppel lijst.csv --opslag bag.db --uit resultaat.csv";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var problems = Missing(parsed, list, store, output);
        var mapping = ListMapping.Parse(parsed.GetValue(columns) ?? "");
        problems.AddRange(mapping.Problems);
        if (problems.Count > 0) return terminal.Problems(problems);
        var chosen = parsed.GetValue(key) is { } column ? new ListMapping(new Dictionary<ListField, string> { [ListField.Key] = column }).Over(mapping.Value) : mapping.Value;
        var read = ListReader.Read(parsed.GetValue(list)!, new ListRequest(chosen, parsed.GetValue(ground)));
        if (!read.Succeeded) return terminal.Problems([.. read.Problems]);
        terminal.Message($"Gelezen: {read.Value.Mapping.Text()}. Andere kolommen zijn niet gelezen.");
        return BagStores.Use(parsed.GetValue(store)!, terminal, database => Match(parsed, read.Value, database, terminal));
    }

    private int Match(ParseResult parsed, AddressList rows, BagDatabase database, Terminal terminal)
    {
        var path = parsed.GetValue(output)!;
        var matched = ListMatch.Run(rows, MatchIndexBuilder.Build(database));
        try
        {
            using var target = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: !IsJson(path)));
            var summary = IsJson(path) ? MatchFile.JsonLines(target, matched) : MatchFile.Csv(target, matched);
            Tell(terminal, summary, parsed.GetValue(json));
            return ExitCodes.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return terminal.Problems([new Problem("bestand-niet-geschreven", "Dit bestand kan hier niet worden geschreven.") { Found = path, Expected = "een map die bestaat en waarin u mag schrijven" }]);
        }
    }

    private static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static void Tell(Terminal terminal, MatchSummary summary, bool asJson)
    {
        if (asJson)
        {
            terminal.Line(JsonSerializer.Serialize(summary));
            return;
        }

        terminal.Line($"{Dutch.Number(summary.Rows)} rijen");
        foreach (var (state, count) in summary.States) terminal.Line($"  {state.Name(),-15}{Dutch.Number(count),10}");
    }
}
