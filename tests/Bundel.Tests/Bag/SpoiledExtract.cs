// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Text;

namespace Bundel.Tests.Bag;

/// <summary>Copies a delivery with one thing wrong: a zip in the zip, or the XML within it.</summary>
internal static class SpoiledExtract
{
    /// <summary>Changes the bytes of the zip for one type, "PND".</summary>
    public static void Zip(string good, string bad, string kind, Func<byte[], byte[]> spoil)
    {
        using var source = new ZipArchive(File.OpenRead(good));
        using var target = ZipFile.Open(bad, ZipArchiveMode.Create);
        foreach (var entry in source.Entries)
        {
            var bytes = Bytes(entry);
            using var stream = target.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
            stream.Write(entry.FullName.StartsWith("9999" + kind, StringComparison.Ordinal) ? spoil(bytes) : bytes);
        }
    }

    /// <summary>Changes the text of the XML for one type.</summary>
    public static void Xml(string good, string bad, string kind, Func<string, string> spoil) => Zip(good, bad, kind, bytes =>
    {
        using var inner = new ZipArchive(new MemoryStream(bytes));
        var entry = inner.Entries[0];
        return Packed(entry.FullName, Encoding.UTF8.GetBytes(spoil(Encoding.UTF8.GetString(Bytes(entry)))));
    });

    public static byte[] Packed(string name, byte[] content)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(content);
        }

        return memory.ToArray();
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
