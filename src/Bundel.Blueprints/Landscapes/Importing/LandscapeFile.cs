// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;
using Bundel.Blueprints.Reference;
using Bundel.Documents.Reading;

namespace Bundel.Blueprints.Landscapes.Importing;

/// <summary>Any file of a landscape: our workbook, an exchange file, or a CSV export of the Softwarecatalogus. The content decides.</summary>
public static class LandscapeFile
{
    public const long MaxBytes = 100_000_000;

    /// <summary>Reads a file whole; what it does not speak of is kept from the landscape before.</summary>
    public static Result<ReadLandscape> Read(Stream stream, string file, Landscape before, ReferenceModel reference, DateOnly today)
    {
        if (Kernel.Files.FileReading.TooLarge(file, stream.Length, MaxBytes) is { } tooLarge) return tooLarge;
        var first = First(stream);
        if (first == '{') return Json(stream, file, before, reference);
        if (first == '<') return Exchange(stream, file, before, reference);
        return first == 'P' ? WorkbookReader.Read(stream, file, before.Owner, before.Name, reference, today) : Csv(stream, file, before, reference);
    }

    private static Result<ReadLandscape> Json(Stream stream, string file, Landscape before, ReferenceModel reference)
    {
        try
        {
            using var text = new StreamReader(stream, leaveOpen: true);
            var read = LandscapeJson.Read(text.ReadToEnd()) with { Owner = before.Owner, Name = before.Name };
            var problems = LandscapeCheck.Of(read, reference).Select(problem => problem with { Field = null, Place = new Place(file) { Pointer = "/" + problem.Field } }).ToList();
            return problems.Count > 0 ? problems : new ReadLandscape(read, []);
        }
        catch (System.Text.Json.JsonException fault)
        {
            return new Problem("landschap-json", "dit is geen landschap: de JSON klopt niet, of een veld ontbreekt of is onbekend.") { Place = new Place(file) { Line = (int?)(fault.LineNumber + 1), Pointer = fault.Path } };
        }
    }

    private static Result<ReadLandscape> Exchange(Stream stream, string file, Landscape before, ReferenceModel reference) =>
        ModelCheck.Whole(ExchangeReader.Read(stream, file), file).Then(model => AmeffImport.Read(model, before.Owner, before.Name, reference))
            .Select(read => read with { Landscape = Merged(read.Landscape, before) });

    /// <summary>An exchange file of the catalogue knows no fact sheet, and fewer fields than Bundel: those stay.</summary>
    private static Landscape Merged(Landscape read, Landscape before) => read with
    {
        Facts = before.Facts,
        Technology = read.Technology.Count > 0 ? read.Technology : before.Technology,
        Applications = [.. read.Applications.Select(row => before.Application(row.Code) is { } kept ? row with { Values = Together(kept.Values, row.Values), Standards = row.Standards.Count > 0 ? row.Standards : kept.Standards } : row)],
    };

    private static SortedDictionary<string, string> Together(IReadOnlyDictionary<string, string> kept, IReadOnlyDictionary<string, string> read)
    {
        var together = new SortedDictionary<string, string>(kept.ToDictionary(), StringComparer.Ordinal);
        foreach (var (field, value) in read) together[field] = value;
        return together;
    }

    private static Result<ReadLandscape> Csv(Stream stream, string file, Landscape before, ReferenceModel reference) => TableFile.Read(stream, file).Then<ReadLandscape>(table =>
    {
        if (SwcTables.IsPortfolio(table)) return SwcTables.ReadPortfolio(table, before, reference);
        if (SwcTables.IsCouplings(table)) return SwcTables.ReadCouplings(table, before, reference);
        return new Problem("landschap-kolommen", "deze tabel is geen export van de Softwarecatalogus.") { Place = new Place(file), Found = Dutch.List([.. table.Headings.Take(12)]), Expected = "het applicatieportfolio of de koppelingen, of de werkmap van Bundel" };
    });

    private static char First(Stream stream)
    {
        var found = ' ';
        for (int read; char.IsWhiteSpace(found) || found is '\u00EF' or '\u00BB' or '\u00BF'; found = (char)read)
        {
            read = stream.ReadByte();
            if (read < 0) break;
        }

        stream.Position = 0;
        return found;
    }
}
