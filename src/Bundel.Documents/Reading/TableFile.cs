// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Kernel.Files;
using Bundel.Kernel.Tables;

namespace Bundel.Documents.Reading;

/// <summary>Reads a table from a CSV file or a workbook (XLSX); the content decides which it is, never the extension.</summary>
public static class TableFile
{
    /// <summary>Reads a file on disk.</summary>
    public static Result<Table> Read(string path, TableLimits? limits = null, string? sheet = null)
    {
        var file = Path.GetFileName(path);
        if (!File.Exists(path)) return new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(file), Found = path };
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, file, limits, sheet);
        }
        catch (UnauthorizedAccessException)
        {
            return new Problem("bestand-geen-toegang", "dit bestand mag niet worden gelezen.") { Place = new Place(file), Found = path };
        }
    }

    /// <summary>Reads a stream from its start; it stays open. A stream that cannot seek is first taken into memory, up to the size limit.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="file">Name of the file, for messages.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="sheet">Sheet of a workbook; by default the first that is visible.</param>
    public static Result<Table> Read(Stream stream, string file, TableLimits? limits = null, string? sheet = null)
    {
        limits ??= TableLimits.Default;
        return FileReading.Read(file, () =>
        {
            if (stream.CanSeek) return ReadSeekable(stream, file, limits, sheet);
            using var memory = Buffered(stream, file, limits.MaxBytes);
            return ReadSeekable(memory, file, limits, sheet);
        });
    }

    private static Result<Table> ReadSeekable(Stream stream, string file, TableLimits limits, string? sheet)
    {
        if (FileReading.TooLarge(file, stream.Length, limits.MaxBytes) is { } problem) return problem;
        return TableFileKinds.Recognise(stream) switch
        {
            TableFileKind.Zip => XlsxTable.Read(stream, file, limits, sheet),
            TableFileKind.OldExcel => NotATable(file, "een werkmap met een wachtwoord of in het oude formaat XLS"),
            TableFileKind.Pdf => NotATable(file, "een PDF"),
            TableFileKind.Markup => NotATable(file, "HTML of XML"),
            _ => CsvTable.Read(stream, file, limits),
        };
    }

    private static Problem NotATable(string file, string found) => new("bestand-geen-tabel", "dit bestand kan niet als tabel worden gelezen.")
    {
        Place = new Place(file),
        Found = found,
        Expected = "CSV of een werkmap (XLSX) zonder wachtwoord",
    };

    private static MemoryStream Buffered(Stream stream, string file, long maxBytes)
    {
        var memory = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            memory.Write(buffer, 0, read);
            if (FileReading.TooLarge(file, memory.Length, maxBytes) is { } problem) throw new FileProblemException(problem with { Found = "meer dan " + FileReading.Size(maxBytes) });
        }

        return memory;
    }
}
