// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Bag.Addresses;
using Bundel.Cli.Verbs;

namespace Bundel.Cli.Bag;

/// <summary>bundel bag export: current addresses as a file.</summary>
internal sealed class ExportVerb : Verb
{
    private readonly Argument<string> what;
    private readonly Option<string> store;
    private readonly Option<string> format;
    private readonly Option<string> municipality;
    private readonly Option<string> output;

    public ExportVerb()
        : base("export", "Schrijft de huidige adressen naar een bestand.")
    {
        what = FileArgument("wat", "Wat u wilt hebben: adressen.");
        store = ValueOption("--opslag", "bestand", "De opslag, gemaakt met bundel bag laden.");
        format = ValueOption("--formaat", "csv|geojson", "csv (standaard) of geojson, in het Rijksdriehoekstelsel.");
        municipality = ValueOption("--gemeente", "code", "Alleen deze gemeente, zoals 0457.");
        output = ValueOption("--uit", "bestand", "Waar het bestand komt.");
    }

    public override string Example => "bundel bag export adressen --opslag bag.db --formaat csv --gemeente 0457 --uit adressen.csv";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var problems = Missing(parsed, what, store, output);
        var chosen = parsed.GetValue(format) ?? "csv";
        if (chosen is not ("csv" or "geojson")) problems.Add(new Problem("formaat-onbekend", "Dit formaat is er niet.") { Found = chosen, Expected = "csv of geojson" });
        if (parsed.GetValue(what) is { } asked and not "adressen") problems.Add(new Problem("export-onbekend", "Dit kan niet worden uitgevoerd.") { Found = asked, Expected = "adressen" });
        var codes = MunicipalityCodes.Read(parsed.GetValue(municipality), problems);
        if (problems.Count > 0) return Task.FromResult(terminal.Problems(problems));
        return Task.FromResult(BagStores.Use(parsed.GetValue(store)!, terminal, database =>
        {
            using var reader = new AddressReader(database);
            var today = (int)database.Number("SELECT waarde FROM levering WHERE naam='standdatum'");
            var addresses = reader.All(codes.Count > 0 ? codes.First() : null, today);
            using var target = File.Create(parsed.GetValue(output)!);
            if (chosen == "csv") AddressExport.Csv(target, addresses);
            else AddressExport.GeoJson(target, addresses);
            return ExitCodes.Done;
        }));
    }
}
