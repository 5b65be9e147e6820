// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;

namespace Bundel.Kernel.Files;

/// <summary>
/// The only door for zip files from outside. Bytes are counted while they are unpacked (what the zip says of itself is not believed),
/// and names of entries are never used as paths.
/// </summary>
public sealed class SafeZip : IDisposable
{
    private readonly ZipArchive archive;
    private readonly ZipBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.Ordinal);

    private SafeZip(ZipArchive archive, string file, ZipLimits limits)
    {
        this.archive = archive;
        File = file;
        budget = new ZipBudget(file, limits);
    }

    /// <summary>Name of the file, for messages.</summary>
    public string File { get; }

    /// <summary>Names of the files inside, in the order of the zip; folders are left out.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>Opens a zip file on disk.</summary>
    public static Result<SafeZip> Open(string path, ZipLimits? limits = null)
    {
        var stream = System.IO.File.OpenRead(path);
        var zip = Open(stream, Path.GetFileName(path), limits);
        if (!zip.Succeeded) stream.Dispose();
        return zip;
    }

    /// <summary>Opens a zip from a stream that can seek, because a zip has its table of contents at its end.</summary>
    public static Result<SafeZip> Open(Stream stream, string file, ZipLimits? limits = null, bool leaveOpen = false)
    {
        if (!stream.CanSeek) throw new ArgumentException("A zip needs a stream that can seek.", nameof(stream));
        return FileReading.Read(file, () =>
        {
            var zip = new SafeZip(new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen), file, limits ?? ZipLimits.Default);
            var problems = zip.List();
            if (problems.Count == 0) return Result<SafeZip>.Success(zip);
            zip.Dispose();
            return problems;
        });
    }

    /// <summary>True when the zip holds this file.</summary>
    public bool Contains(string name) => entries.ContainsKey(name);

    /// <summary>The unpacked bytes of one file, counted; a breach of a limit throws <see cref="FileProblemException"/> while reading.</summary>
    /// <exception cref="KeyNotFoundException">No such file; see <see cref="Names"/>.</exception>
    public Stream OpenEntry(string name)
    {
        var entry = entries[name];
        return new CountingStream(entry.Open(), name, entry.CompressedLength, budget);
    }

    /// <summary>Reads one file of the zip; faults name it.</summary>
    public Result<T> Read<T>(string name, Func<Stream, Result<T>> read) => FileReading.Read(PlaceName(name), () =>
    {
        using var stream = OpenEntry(name);
        return read(stream);
    });

    /// <summary>
    /// Opens a zip within this zip. One that is stored as it is, is read in its place; one that was packed once more is unpacked into memory,
    /// so <paramref name="maxInMemory"/> bounds it.
    /// </summary>
    public Result<SafeZip> OpenNested(string name, ZipLimits limits, long maxInMemory)
    {
        var inner = entries[name].Open();
        if (inner.CanSeek) return Open(inner, PlaceName(name), limits);
        inner.Dispose();
        if (FileReading.TooLarge(PlaceName(name), entries[name].Length, maxInMemory) is { } problem) return problem;
        return FileReading.Read(PlaceName(name), () =>
        {
            using var packed = OpenEntry(name);
            var copy = new MemoryStream((int)entries[name].Length);
            packed.CopyTo(copy);
            copy.Position = 0;
            return Open(copy, PlaceName(name), limits);
        });
    }

    /// <summary>Packed size of one file, for an estimate of the work.</summary>
    public long PackedBytes(string name) => entries[name].CompressedLength;

    /// <summary>"werkmap.xlsx › xl/workbook.xml": how messages name a file in the zip.</summary>
    public string PlaceName(string name) => ZipBudget.NameOf(File, name);

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private List<Problem> List()
    {
        var problems = new List<Problem>();
        if (archive.Entries.Count > budget.Limits.MaxEntries)
        {
            problems.Add(new Problem("zip-te-veel-bestanden", "dit zipbestand bevat te veel bestanden.")
            {
                Place = new Place(File),
                Found = Dutch.Number(archive.Entries.Count),
                Expected = "hoogstens " + Dutch.Number(budget.Limits.MaxEntries),
            });
            return problems;
        }

        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.EndsWith('/')) continue;
            if (entry.IsEncrypted) problems.Add(new Problem("zip-versleuteld", "dit bestand in de zip is met een wachtwoord versleuteld.") { Place = new Place(PlaceName(entry.FullName)), Expected = "een zip zonder wachtwoord" });
            if (!entries.TryAdd(entry.FullName, entry)) problems.Add(new Problem("zip-dubbele-naam", "deze naam komt in de zip meer dan eens voor.") { Place = new Place(PlaceName(entry.FullName)) });
        }

        Names = [.. entries.Keys];
        return problems;
    }
}
