// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Documents.Reading;
using Bundel.Kernel.Files;
using Bundel.Kernel.Tables;

namespace Bundel.Bag.Matching;

/// <summary>Reads a list (CSV or XLSX) row by row and keeps the mapped columns only; what else stands in the file is never held.</summary>
public static class ListReader
{
    private const int MostColumns = 1_000;
    private const int MostRows = 1_000_000;
    private const long MostBytes = 1_000_000_000;
    private static readonly TableLimits Workbook = TableLimits.Default with { MaxColumns = MostColumns };

    public static Result<AddressList> Read(string path, ListRequest request)
    {
        var file = Path.GetFileName(path);
        if (!File.Exists(path)) return new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(file), Found = path };
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, file, request);
        }
        catch (UnauthorizedAccessException)
        {
            return new Problem("bestand-geen-toegang", "dit bestand mag niet worden gelezen.") { Place = new Place(file), Found = path };
        }
    }

    public static Result<AddressList> Read(Stream stream, string file, ListRequest request)
    {
        if (FileReading.TooLarge(file, stream.Length, MostBytes) is { } large) return large;
        return FileReading.Read(file, () => IsCsv(stream) ? ReadCsv(stream, file, request) : TableFile.Read(stream, file, Workbook).Then(table => ReadTable(table, request)));
    }

    private static bool IsCsv(Stream stream)
    {
        stream.Position = 0;
        Span<byte> first = stackalloc byte[2];
        var read = stream.Read(first);
        stream.Position = 0;
        return read < 2 || !(first.SequenceEqual("PK"u8) || first.SequenceEqual("%P"u8) || first[0] is 0xD0 or (byte)'<');
    }

    private static Result<AddressList> ReadCsv(Stream stream, string file, ListRequest request)
    {
        var reader = CsvReader.Open(stream, file);
        do
        {
            if (!reader.ReadRow()) return new Problem("bestand-leeg", "deze lijst is leeg.") { Place = new Place(file) };
        }
        while (reader.Count == 1 && reader[0].IsEmpty);
        if (reader.Count > MostColumns) return TooMany(file, "kolommen", reader.Count, MostColumns);
        var rows = new RowKeeper(file, [.. reader.Texts().Select(heading => heading.Trim())], reader.Row, request);
        if (rows.Problems.Count > 0) return rows.Problems;
        while (reader.ReadRow())
        {
            if (rows.Count == MostRows) return TooMany(file, "rijen", null, MostRows);
            rows.Add(reader.Row, at => at < reader.Count ? reader.Text(at) : "");
        }

        return rows.Done();
    }

    private static Result<AddressList> ReadTable(Table table, ListRequest request)
    {
        var rows = new RowKeeper(table.File, table.Headings, table.HeadingRow, request);
        foreach (var row in table.Rows)
        {
            if (rows.Problems.Count > 0) break;
            rows.Add(row.Number, at => Text(table, row, at, rows.Faults));
        }

        return rows.Done();
    }

    private static string Text(Table table, TableRow row, int at, List<Problem> faults)
    {
        var cell = row.Cells[at];
        if (cell.Kind is CellKind.FormulaWithoutValue or CellKind.Error) faults.Add(new Problem("cel-onbruikbaar", "deze cel heeft geen waarde.") { Place = table.PlaceOf(row.Number, at), Found = cell.Text, Expected = "een waarde, geen formule zonder uitkomst" });
        return cell.Kind is CellKind.Merged ? "" : cell.Text;
    }

    private static Problem TooMany(string file, string what, int? found, int most) => new($"te-veel-{what}", $"deze lijst heeft te veel {what}.")
    {
        Place = new Place(file),
        Found = found is { } count ? Dutch.Number(count) : $"meer dan {Dutch.Number(most)}",
        Expected = $"hoogstens {Dutch.Number(most)}",
    };
}

/// <summary>Keeps of each row what is mapped.</summary>
internal sealed class RowKeeper
{
    private const int MostFaults = 100;
    private readonly string file;
    private readonly IReadOnlyList<string> headings;
    private readonly ListRequest request;
    private readonly ListMapping mapping;
    private readonly Dictionary<ListField, int> places = [];
    private readonly List<ListRow> rows = [];
    private readonly Dictionary<string, string> kept = new(StringComparer.Ordinal);

    public RowKeeper(string file, IReadOnlyList<string> headings, long headingRow, ListRequest request)
    {
        (this.file, this.headings, this.request) = (file, headings, request);
        mapping = request.Mapping.Over(ListMapping.Guess(headings));
        var placed = mapping.Place(headings, file, headingRow);
        if (placed.Succeeded) places = placed.Value;
        else Problems.AddRange(placed.Problems);
    }

    public List<Problem> Problems { get; } = [];

    /// <summary>Cells that cannot be used.</summary>
    public List<Problem> Faults { get; } = [];

    public int Count => rows.Count;

    public void Add(long number, Func<int, string> cell)
    {
        string? Of(ListField field) => places.TryGetValue(field, out var at) && cell(at).Trim() is { Length: > 0 } text ? Kept(text) : null;
        var address = new DirtyAddress
        {
            Street = Of(ListField.Street),
            Number = Of(ListField.Number),
            Letter = Of(ListField.Letter),
            Suffix = Of(ListField.Suffix),
            Postcode = Of(ListField.Postcode),
            Town = Of(ListField.Town),
            Line = Of(ListField.Line),
            AddressId = Of(ListField.AddressId),
            ObjectId = Of(ListField.ObjectId),
        };
        if (address == Empty && !places.ContainsKey(ListField.Key)) return;
        rows.Add(new ListRow(number, places.TryGetValue(ListField.Key, out var key) ? cell(key).Trim() : number.ToString(CultureInfo.InvariantCulture), address));
    }

    public Result<AddressList> Done()
    {
        Problems.AddRange(Faults.Take(MostFaults));
        if (Problems.Count == 0 && rows.Count == 0) Problems.Add(new Problem("bestand-leeg", "deze lijst heeft geen rijen met een adres.") { Place = new Place(file) });
        if (Problems.Count == 0) RefuseBsn();
        return Problems.Count > 0 ? Problems : new AddressList(file, headings, mapping, rows);
    }

    private static readonly DirtyAddress Empty = new();

    private void RefuseBsn()
    {
        if (mapping.KeyColumn is { } column && string.IsNullOrWhiteSpace(request.LegalGround) && BsnCheck.LooksLikeBsn(rows.Select(row => row.Key)))
        {
            Problems.Add(new Problem("sleutel-bsn", "deze kolom lijkt burgerservicenummers te bevatten en wordt daarom niet als sleutel gelezen.")
            {
                Field = "sleutel",
                Place = new Place(file, Column: column),
                Expected = "een andere sleutel, zoals een zaaknummer; of leg de wettelijke grondslag vast als het niet anders kan",
            });
        }

        foreach (var field in new[] { ListField.Street, ListField.Number, ListField.Suffix, ListField.Line, ListField.AddressId, ListField.ObjectId })
        {
            if (places.ContainsKey(field) && BsnCheck.LooksLikeBsn(rows.Select(row => Value(row.Address, field) ?? "")))
                Problems.Add(new Problem("kolom-bsn", $"de kolom voor {field.Name()} lijkt burgerservicenummers te bevatten.") { Place = new Place(file, Column: mapping.Columns[field]), Expected = "een kolom met adresgegevens" });
        }
    }

    private static string? Value(DirtyAddress address, ListField field) => field switch
    {
        ListField.Street => address.Street,
        ListField.Number => address.Number,
        ListField.Suffix => address.Suffix,
        ListField.Line => address.Line,
        ListField.AddressId => address.AddressId,
        _ => address.ObjectId,
    };

    private string Kept(string text)
    {
        if (kept.TryGetValue(text, out var known)) return known;
        if (kept.Count < 500_000) kept.Add(text, text);
        return text;
    }
}
