// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Files;
using Bundel.Kernel.Tables;

namespace Bundel.Settlement.Budget.Importing;

/// <summary>Reads a whole budget file to lines, or to all its problems.</summary>
internal static class LineFile
{
    /// <summary>Largest budget file.</summary>
    public const long MaxBytes = 512L * 1024 * 1024;

    public static Result<List<LineText>> Read(Func<Stream> open, string file, int? year, KnownCodes known, IProgress<JobProgress>? progress, CancellationToken cancel) =>
        FileReading.Read(file, () =>
        {
            var notation = Notation(open, file, year);
            if (!notation.Succeeded) return Result<List<LineText>>.Failure(notation.Problems);
            return Lines(open, file, year, known, notation.Value, progress, cancel);
        });

    /// <summary>Reads a file that was uploaded.</summary>
    public static Result<List<LineText>> ReadUpload(FileStore files, UploadedFile upload, int? year, KnownCodes known, IProgress<JobProgress>? progress, CancellationToken cancel)
    {
        using var content = files.Open(upload.Sha256);
        if (content is null) return Problem.InField("bestand", "bestand-ontbreekt", $"Het bestand '{upload.Name}' is niet ontvangen. Lever het eerst aan.");
        return FileReading.TooLarge(upload.Name, content.Length, MaxBytes) is { } problem
            ? problem
            : Read(() => files.Open(upload.Sha256)!, upload.Name, year, known, progress, cancel);
    }

    private static Result<List<LineText>> Lines(Func<Stream> open, string file, int? year, KnownCodes known, NumberNotation notation, IProgress<JobProgress>? progress, CancellationToken cancel)
    {
        var opened = LineSource.Open(open(), file);
        if (!opened.Succeeded) return Result<List<LineText>>.Failure(opened.Problems);
        using var source = opened.Value;
        var reader = new LineReader(source, LineColumns.Find(source, file, year).Value, file, year, known, notation);
        var lines = new List<LineText>();
        while (source.Read())
        {
            if (reader.Line() is { } line) lines.Add(line);
            if (lines.Count % 10_000 != 0) continue;
            cancel.ThrowIfCancellationRequested();
            progress?.Report(new JobProgress(source.Progress.Done, source.Progress.Total, "Bestand lezen"));
        }

        if (reader.Problems.Count > 0) return reader.Problems.ToArray();
        return lines.Count == 0 ? new Problem("geen-regels", "Dit bestand heeft geen begrotingsregels.") { Place = new Place(file) } : lines;
    }

    /// <summary>Whether the amounts are written as 1.234,56 or as 1,234.56, decided over the whole column.</summary>
    private static Result<NumberNotation> Notation(Func<Stream> open, string file, int? year)
    {
        var opened = LineSource.Open(open(), file);
        if (!opened.Succeeded) return Result<NumberNotation>.Failure(opened.Problems);
        using var source = opened.Value;
        var columns = LineColumns.Find(source, file, year);
        return columns.Select(found => NumberNotations.Decide(Amounts(source, found.Amount)).Notation);
    }

    private static IEnumerable<string> Amounts(LineSource source, int column)
    {
        while (source.Read())
        {
            if (!source.IsNumber(column)) yield return source.Field(column);
        }
    }
}
