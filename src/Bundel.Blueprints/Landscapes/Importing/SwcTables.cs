// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Reference;
using Bundel.Kernel.Tables;

namespace Bundel.Blueprints.Landscapes.Importing;

/// <summary>Reads the CSV exports of the Softwarecatalogus: the portfolio of applications and the couplings. The headings tell which it is.</summary>
public static class SwcTables
{
    private static readonly string[] Portfolio = ["Pakket Naam", "Gebruik Status", "Referentiecomponenten ID"];
    private static readonly string[] Couplings = ["Koppeling ID", "Pakket ID 1", "Pakket ID 2"];

    public static bool IsPortfolio(Table table) => Portfolio.All(heading => table.IndexOf(heading) >= 0);

    public static bool IsCouplings(Table table) => Couplings.All(heading => table.IndexOf(heading) >= 0);

    /// <summary>One application per version of a package; its rows differ in the component.</summary>
    public static ReadLandscape ReadPortfolio(Table table, Landscape before, ReferenceModel reference)
    {
        var notices = new List<string>();
        var applications = table.Rows.GroupBy(row => Key(table, row, "Pakketversie ID", "Pakket ID", "Pakket Naam"))
            .Select(group => Application(table, [.. group], before, reference, notices)).ToList();
        return new ReadLandscape(before with { Applications = applications }, [.. notices.Distinct()]);
    }

    public static ReadLandscape ReadCouplings(Table table, Landscape before, ReferenceModel reference)
    {
        var notices = new List<string>();
        var couplings = table.Rows.Select(row => Coupling(table, row, before, reference, notices)).OfType<LandscapeCoupling>().ToList();
        return new ReadLandscape(before with { Couplings = couplings }, [.. notices.Distinct()]);
    }

    private static LandscapeApplication Application(Table table, List<TableRow> rows, Landscape before, ReferenceModel reference, List<string> notices)
    {
        var first = rows[0];
        var code = Key(table, first, "Pakketversie ID", "Pakket ID", "Pakket Naam");
        var package = Text(table, first, "Pakket Naam") ?? "";
        var version = Text(table, first, "Pakketversie Naam");
        var kept = before.Application(code);
        var values = new FieldValues(LandscapeFields.Application, package, notices);
        values.Add("leverancier", Text(table, first, "Leverancier Naam"));
        values.Add("versie", version is not null && version.StartsWith(package, StringComparison.OrdinalIgnoreCase) && version.Length > package.Length ? version[package.Length..].Trim() : version);
        values.Add("status", Text(table, first, "Gebruik Status")?.ToLowerInvariant());
        values.Add("statusSinds", SwcDate.Normal(Text(table, first, "Gebruik Datum ingang status")));
        foreach (var (field, value) in kept?.Values ?? new Dictionary<string, string>()) values.Add(field, value);
        return new LandscapeApplication(code, package) { Values = values.Done, Components = [.. Components(table, rows, package, reference, notices)], Standards = kept?.Standards ?? [] };
    }

    private static IEnumerable<string> Components(Table table, List<TableRow> rows, string package, ReferenceModel reference, List<string> notices)
    {
        foreach (var id in rows.SelectMany(row => (Text(table, row, "Referentiecomponenten ID") ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct())
        {
            if (reference.Find(id) is not null) yield return id;
            else notices.Add($"{package}: referentiecomponent {id} staat niet in het referentiemodel en is overgeslagen");
        }
    }

    private static LandscapeCoupling? Coupling(Table table, TableRow row, Landscape before, ReferenceModel reference, List<string> notices)
    {
        var (one, other) = (End(table, row, "1", before), End(table, row, "2", before));
        if (one is null || other is null)
        {
            notices.Add($"koppeling {Text(table, row, "Koppeling ID")}: {Text(table, row, "Pakket Naam 1")} of {Text(table, row, "Pakket Naam 2")} staat niet in het landschap en is overgeslagen");
            return null;
        }

        var values = new FieldValues(LandscapeFields.Coupling, $"{Text(table, row, "Pakket Naam 1")} – {Text(table, row, "Pakket Naam 2")}", notices);
        values.Add("richting", Text(table, row, "Koppeling richting") switch { "left_to_right" => "heen", "right_to_left" => "terug", "bidirection" => "beide", _ => null });
        values.Add("soort", Text(table, row, "Standaard of maatwerk") switch { "norm" => "standaard", "custom" => "maatwerk", _ => null });
        values.Add("protocol", Text(table, row, "Transportprotocol"));
        values.Add("toelichting", Text(table, row, "Aanvullende informatie"));
        var standard = Text(table, row, "Standaardversie ID");
        return new LandscapeCoupling(Key(table, row, "Koppeling ID"), $"{Text(table, row, "Pakket Naam 1")} – {Text(table, row, "Pakket Naam 2")}")
        {
            From = one,
            To = other,
            Through = Text(table, row, "Pakketversie ID Intermediair"),
            Standard = reference.Find(standard) is null ? null : standard,
            Values = values.Done,
        };
    }

    private static string? End(Table table, TableRow row, string number, Landscape landscape) =>
        new[] { Text(table, row, "Pakketversie ID " + number), Text(table, row, "Pakket ID " + number) }.OfType<string>().Select(id => id.ToLowerInvariant()).FirstOrDefault(id => landscape.Application(id) is not null);

    private static string Key(Table table, TableRow row, params string[] columns)
    {
        var key = columns.Select(column => Text(table, row, column)).OfType<string>().FirstOrDefault() ?? "zonder-code";
        return Kernel.Code.Parse(key.ToLowerInvariant()).Succeeded ? key.ToLowerInvariant() : Kernel.Code.From(key);
    }

    private static string? Text(Table table, TableRow row, string column)
    {
        var at = table.IndexOf(column);
        return at >= 0 && !row.Cells[at].IsEmpty ? row.Cells[at].Text.Trim() : null;
    }
}
