// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;
using Bundel.Settlement.Ledger.Columns;
using Bundel.Settlement.Ledger.Csv;
using Microsoft.Win32.SafeHandles;

namespace Bundel.Settlement.Ledger;

/// <summary>
/// Reads a CSV ledger into a ledger file. The source is cut in parts of a fixed size that two threads read at the same time; the outcome does not depend on
/// the threads. A part starts after a row end; when that one turns out to stand between quotes, the file is read again from front to back.
/// </summary>
public static class LedgerCsv
{
    private const int Threads = 2;
    private const int PartBytes = 8 * 1024 * 1024;

    /// <summary>Reads the file and stores the ledger in the folder.</summary>
    /// <returns>The ledger, or all problems with row and column; then nothing is stored.</returns>
    public static Result<LedgerFile> Read(string path, string folder, LedgerColumns? columns = null, string? name = null, int partBytes = PartBytes)
    {
        using var stream = File.OpenRead(path);
        var layout = CsvLayout.Read(stream, name ?? Path.GetFileName(path), columns ?? LedgerColumns.Usual);
        return layout.Succeeded ? Read(stream, layout.Value, folder, partBytes) : Result<LedgerFile>.Failure(layout.Problems);
    }

    private static Result<LedgerFile> Read(FileStream stream, CsvLayout layout, string folder, int partBytes)
    {
        var handle = stream.SafeFileHandle;
        using var first = new LedgerWriter(folder);
        var assembly = AtTheSameTime(handle, layout, first, partBytes);
        var isWhole = !assembly.IsBroken && (assembly.NextStart == stream.Length || assembly.Problems.Count > 0);
        using var second = isWhole && assembly.IsUtf8 ? null : new LedgerWriter(folder, assembly.IsUtf8);
        if (second is not null)
        {
            assembly = FrontToBack(handle, layout, second, partBytes);
            if (!assembly.IsUtf8 && second.Utf8) return Again(handle, stream, layout, folder, partBytes);
        }

        return Finish(stream, layout, second ?? first, assembly);
    }

    private static Result<LedgerFile> Again(SafeFileHandle handle, FileStream stream, CsvLayout layout, string folder, int partBytes)
    {
        using var writer = new LedgerWriter(folder, utf8: false);
        return Finish(stream, layout, writer, FrontToBack(handle, layout, writer, partBytes));
    }

    private static Result<LedgerFile> Finish(FileStream stream, CsvLayout layout, LedgerWriter writer, LedgerAssembly assembly)
    {
        if (assembly.Problems.Count > 0) return Result<LedgerFile>.Failure(assembly.Problems);
        if (layout.Line >= 0 && !assembly.NumbersAscend && DoubleLines.Find(stream, layout) is { Count: > 0 } doubles) return doubles;
        if (writer.Lines == 0) return new Problem("grootboek-leeg", "dit bestand heeft geen boekingsregels.") { Place = new Place(layout.File) };
        return LedgerFile.Open(writer.Finish(layout.File, stream.Length, new Dictionary<string, string>(StringComparer.Ordinal)));
    }

    private static LedgerAssembly AtTheSameTime(SafeFileHandle source, CsvLayout layout, LedgerWriter writer, int partBytes)
    {
        var assembly = new LedgerAssembly(writer, layout);
        var parts = (int)((RandomAccess.GetLength(source) - layout.Start + partBytes - 1) / partBytes);
        var taken = -1;
        void Work()
        {
            var reader = new PartReader(layout, source);
            for (var part = Interlocked.Increment(ref taken); part < parts; part = Interlocked.Increment(ref taken))
            {
                var start = part == 0 ? layout.Start : RowStarts.After(source, layout.Start + (long)part * partBytes);
                reader.Read(start, layout.Start + (part + 1L) * partBytes);
                assembly.Lay(part, start, reader);
            }
        }

        if (parts <= 1) Work();
        else Parallel.Invoke([.. Enumerable.Repeat<Action>(Work, Threads)]);
        return assembly;
    }

    private static LedgerAssembly FrontToBack(SafeFileHandle source, CsvLayout layout, LedgerWriter writer, int partBytes)
    {
        var assembly = new LedgerAssembly(writer, layout);
        var reader = new PartReader(layout, source);
        var length = RandomAccess.GetLength(source);
        for (var part = 0; assembly.NextStart < length && assembly.Problems.Count < PartFaults.Most; part++)
        {
            var start = assembly.NextStart;
            reader.Read(start, layout.Start + ((start - layout.Start) / partBytes + 1) * partBytes);
            assembly.Lay(part, start, reader);
            if (reader.End <= start) break;
        }

        return assembly;
    }
}
