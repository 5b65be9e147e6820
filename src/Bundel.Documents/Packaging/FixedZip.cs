// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;

namespace Bundel.Documents.Packaging;

/// <summary>Zips with a fixed time and order, so that equal content gives equal bytes.</summary>
public static class FixedZip
{
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Zips files in the given order; the first is stored without compression when asked, as OpenDocument wants its media type.</summary>
    public static byte[] Write(IEnumerable<(string Name, byte[] Bytes)> files, bool storeFirst = false)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                var entry = zip.CreateEntry(name, storeFirst ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                storeFirst = false;
                entry.LastWriteTime = Time;
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return memory.ToArray();
    }

    /// <summary>Zips a package again, its table of contents first.</summary>
    public static byte[] Rewrite(MemoryStream package)
    {
        package.Position = 0;
        using var zip = new ZipArchive(package, ZipArchiveMode.Read);
        var files = zip.Entries
            .OrderBy(entry => entry.FullName == "[Content_Types].xml" ? 0 : entry.FullName.StartsWith("_rels/", StringComparison.Ordinal) ? 1 : 2)
            .ThenBy(entry => entry.FullName, StringComparer.Ordinal)
            .Select(entry => (entry.FullName, Bytes(entry)))
            .ToList();
        return Write(files);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var memory = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
