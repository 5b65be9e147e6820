// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using Bundel.Bag.Addresses;
using Bundel.Bag.Model;
using Bundel.Bag.Store;
using Bundel.Cli.Verbs;

namespace Bundel.Cli.Bag;

/// <summary>bundel bag export: addresses as a file, of a gemeente or a collaboration, now or on a day.</summary>
internal sealed class ExportVerb : Verb
{
    private static readonly string[] Formats = ["csv", "geojson", "gpkg"];
    private readonly Argument<string> what;
    private readonly Option<string> store;
    private readonly Option<string> format;
    private readonly Option<string> municipality;
    private readonly Option<string> collaboration;
    private readonly Option<string> data;
    private readonly Option<string> on;
    private readonly Option<string> output;

    public ExportVerb()
        : base("export", "Schrijft adressen naar een bestand.")
    {
        what = FileArgument("wat", "Wat u wilt hebben: adressen.");
        store = ValueOption("--opslag", "bestand", "De opslag, gemaakt met bundel bag laden.");
        format = ValueOption("--formaat", "csv|geojson|gpkg", "csv (standaard), geojson of gpkg, in het Rijksdriehoekstelsel.");
        municipality = ValueOption("--gemeente", "codes", "Alleen deze gemeente, zoals 0457, of meer met komma's ertussen.");
        collaboration = ValueOption("--samenwerking", "code", "Alleen de gemeenten van deze samenwerking.");
        data = ValueOption("--data", "map", "De datamap van Bundel, voor --samenwerking.");
        on = ValueOption("--op", "datum", "De adressen die op deze dag huidig waren, zoals 2018-03-01; zonder deze optie die van de standdatum.");
        output = ValueOption("--uit", "bestand", "Waar het bestand komt.");
    }

    public override string Example => "bundel bag export adressen --opslag bag.db --formaat gpkg --gemeente 0457 --op 2018-03-01 --uit adressen.gpkg";

    public override async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var problems = Missing(parsed, what, store, output);
        var chosen = parsed.GetValue(format) ?? "csv";
        if (!Formats.Contains(chosen)) problems.Add(new Problem("formaat-onbekend", "Dit formaat is er niet.") { Found = chosen, Expected = "csv, geojson of gpkg" });
        if (parsed.GetValue(what) is { } asked and not "adressen") problems.Add(new Problem("export-onbekend", "Dit kan niet worden uitgevoerd.") { Found = asked, Expected = "adressen" });
        var codes = MunicipalityCodes.Read(parsed.GetValue(municipality), problems);
        if (parsed.GetValue(collaboration) is { } code) codes.UnionWith(await CollaborationCodes.Read(code, parsed.GetValue(data), problems, cancellation));
        var day = Day(parsed.GetValue(on), problems);
        if (problems.Count > 0) return terminal.Problems(problems);
        return BagStores.Use(parsed.GetValue(store)!, terminal, database => Write(database, codes, day, chosen, parsed.GetValue(output)!, terminal));
    }

    private static int Write(BagDatabase database, HashSet<int> codes, int? day, string chosen, string path, Terminal terminal)
    {
        using var reader = new AddressReader(database);
        var today = (int)database.Number("SELECT waarde FROM levering WHERE naam='standdatum'");
        var addresses = reader.All(codes, day ?? today, onDay: day is not null);
        try
        {
            if (chosen == "gpkg")
            {
                GeoPackage.Write(path, addresses, TimeProvider.System.GetUtcNow().UtcDateTime);
                return ExitCodes.Done;
            }

            using var target = File.Create(path);
            if (chosen == "csv") AddressExport.Csv(target, addresses);
            else AddressExport.GeoJson(target, addresses);
            return ExitCodes.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return terminal.Problems([new Problem("bestand-niet-geschreven", "Dit bestand kan hier niet worden geschreven.") { Found = path, Expected = "een map die bestaat en waarin u mag schrijven" }]);
        }
    }

    private static int? Day(string? text, List<Problem> problems)
    {
        if (text is null) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return BagDate.Day(date);
        problems.Add(new Problem("datum-onjuist", "Dit is geen datum.") { Found = text, Expected = "een datum als 2018-03-20" });
        return null;
    }
}
