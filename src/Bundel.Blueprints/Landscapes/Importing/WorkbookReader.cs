// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Reference;
using Bundel.Documents.Reading;
using Bundel.Kernel.Tables;

namespace Bundel.Blueprints.Landscapes.Importing;

/// <summary>Reads the workbook of a landscape; every cell that does not fit is told with its sheet, row and column, and then nothing is read.</summary>
public sealed class WorkbookReader
{
    private readonly Stream stream;
    private readonly string file;
    private readonly ReferenceModel reference;
    private readonly DateOnly today;
    private readonly List<Problem> problems = [];

    private WorkbookReader(Stream stream, string file, ReferenceModel reference, DateOnly today)
    {
        this.stream = stream;
        this.file = file;
        this.reference = reference;
        this.today = today;
    }

    public static Result<ReadLandscape> Read(Stream stream, string file, string owner, string name, ReferenceModel reference, DateOnly today) => new WorkbookReader(stream, file, reference, today).Read(owner, name);

    private Result<ReadLandscape> Read(string owner, string name)
    {
        var landscape = new Landscape(owner, name)
        {
            Applications = Rows(LandscapeWorkbook.Applications, LandscapeFields.Application, (row, code, label, values) => new LandscapeApplication(code, label) { Values = values, Components = Keys(row, "Componenten"), Standards = Standards(row) }),
            Technology = Rows(LandscapeWorkbook.Technology, LandscapeFields.Technology, (row, code, label, values) => new LandscapeTechnology(code, label) { Values = values, Components = Keys(row, "Componenten") }),
            Couplings = Rows(LandscapeWorkbook.Couplings, LandscapeFields.Coupling, (row, code, label, values) => new LandscapeCoupling(code, label) { From = row.Text("Van") ?? "", To = row.Text("Naar") ?? "", Through = row.Text("Intermediair"), Standard = row.Text("Standaardversie"), Values = values }),
            Facts = Facts(),
        };
        if (problems.Count == 0) problems.AddRange(LandscapeCheck.Of(landscape, reference).Select(problem => problem with { Place = new Place(file) { } }));
        return problems.Count > 0 ? problems : new ReadLandscape(landscape, []);
    }

    private List<T> Rows<T>(string sheet, IReadOnlyList<FieldDefinition> fields, Func<SheetRow, string, string, IReadOnlyDictionary<string, string>, T> make)
    {
        var rows = new List<T>();
        foreach (var row in Sheet(sheet, "Code", "Naam"))
        {
            var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var field in fields)
            {
                var normal = field.Normalise(row.Text(field.Label, field.Code));
                if (!normal.Succeeded) problems.Add(normal.Problems[0] with { Field = null, Place = row.Place(field.Label) });
                else if (normal.Value is { } value) values.Add(field.Code, value);
            }

            var name = row.Text("Naam");
            if (name is null) problems.Add(new Problem("naam-ontbreekt", "hier ontbreekt een naam.") { Place = row.Place("Naam") });
            rows.Add(make(row, row.Text("Code") ?? Code.From(name ?? ""), name ?? "", values));
        }

        return rows;
    }

    private List<LandscapeFact> Facts()
    {
        var facts = new List<LandscapeFact>();
        foreach (var row in Sheet(LandscapeWorkbook.Facts, "Feit", "Waarde"))
        {
            if (row.Text("Waarde") is not { } given || row.Text("Feit") is not { } code) continue;
            if (LandscapeFields.Find(LandscapeFields.Facts, code) is not { } field)
            {
                problems.Add(new Problem("feit-onbekend", "dit feit kent Bundel niet.") { Place = row.Place("Feit"), Found = code });
                continue;
            }

            var normal = field.Normalise(given);
            var date = today;
            if (row.Text("Datum") is { } day && !DateText.TryParse(day, out date)) problems.Add(new Problem("datum-ongeldig", "dit is geen datum.") { Place = row.Place("Datum"), Found = day, Expected = "een datum zoals 31-1-2026" });
            if (!normal.Succeeded) problems.Add(normal.Problems[0] with { Field = null, Place = row.Place("Waarde") });
            else if (normal.Value is { } value) facts.Add(new LandscapeFact(code, value, date, row.Text("Bewijs")));
        }

        return facts;
    }

    private List<string> Keys(SheetRow row, string column) => [.. (row.Text(column) ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    private List<StandardSupport> Standards(SheetRow row)
    {
        var found = new List<StandardSupport>();
        foreach (var part in Keys(row, "Standaarden"))
        {
            var pieces = part.Split('=', 2);
            var proof = EnumNames.Parse<Proof>(pieces.Length > 1 ? pieces[1].Trim() : "geclaimd");
            if (reference.Find(pieces[0].Trim()) is null) problems.Add(new Problem("standaard-onbekend", "deze standaard staat niet in het referentiemodel.") { Place = row.Place("Standaarden"), Found = pieces[0] });
            else if (!proof.Succeeded) problems.Add(new Problem("bewijs-onbekend", "dit is geen bewijs van een standaard.") { Place = row.Place("Standaarden"), Found = part, Expected = "geen, geclaimd of getest" });
            else found.Add(new StandardSupport(pieces[0].Trim(), proof.Value));
        }

        return found;
    }

    private IEnumerable<SheetRow> Sheet(string sheet, params string[] needed)
    {
        stream.Position = 0;
        var read = TableFile.Read(stream, file, sheet: sheet);
        if (!read.Succeeded)
        {
            problems.AddRange(read.Problems.Where(problem => problem.Code is not ("tabel-leeg")));
            return [];
        }

        foreach (var column in needed.Where(column => read.Value.IndexOf(column) < 0)) problems.Add(new Problem("kolom-ontbreekt", "deze kolom ontbreekt.") { Place = new Place(read.Value.File, read.Value.HeadingRow, column) });
        foreach (var (row, i) in read.Value.Rows.SelectMany(row => row.Cells.Select((cell, i) => (row, cell, i)).Where(found => found.cell.Kind is CellKind.Merged or CellKind.Error or CellKind.FormulaWithoutValue).Select(found => (found.row, found.i))))
            problems.Add(new Problem("cel-onleesbaar", row.Cells[i].Kind == CellKind.Merged ? "deze cel is samengevoegd met andere; geef elke rij een eigen cel." : "deze cel heeft geen waarde maar een fout of formule.") { Place = read.Value.PlaceOf(row.Number, i), Found = row.Cells[i].Text });
        return read.Value.Rows.Select(row => new SheetRow(read.Value, row));
    }

    private sealed class SheetRow(Table table, TableRow row)
    {
        public string? Text(params ReadOnlySpan<string> columns)
        {
            var at = table.IndexOf(columns);
            return at >= 0 && row.Cells[at].Kind is not (CellKind.Empty or CellKind.Merged or CellKind.Error) ? row.Cells[at].Text : null;
        }

        public Place Place(string column)
        {
            var at = table.IndexOf(column);
            return at >= 0 ? table.PlaceOf(row.Number, at) : new Place(table.File, row.Number, column);
        }
    }
}
