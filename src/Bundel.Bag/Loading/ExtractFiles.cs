// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Files;

namespace Bundel.Bag.Loading;

/// <summary>Walks through the XML files of a delivery, zips in zips and all, without unpacking anything to disk.</summary>
public static class ExtractFiles
{
    /// <summary>Most bytes of a zip within a zip that was packed once more and so has to be held in memory.</summary>
    public const long MostInMemory = 160_000_000;

    private static readonly string[] Order = ["GEM-WPL", "LEVERINGSDOCUMENT", "WPL", "OPR", "NUM", "VBO", "LIG", "STA", "PND", "INACTIEF", "NIETBAG", "INONDERZOEK"];

    /// <summary>What a delivery may cost: the national file is about 75 GB of XML.</summary>
    public static ZipLimits Limits { get; } = new() { MaxEntries = 200_000, MaxEntryBytes = 8_000_000_000, MaxTotalBytes = 400_000_000_000, MaxRatio = 400, RatioFreeBytes = 20_000_000 };

    /// <summary>Offers each XML file with its name; problems of zips come back.</summary>
    public static void Walk(string path, Func<string, bool> wanted, Action<string, Stream, long> read, Action<Problem> problem)
    {
        if (!File.Exists(path))
        {
            problem(new Problem("bestand-ontbreekt", "dit bestand is er niet.") { Place = new Place(path), Expected = "een BAG-extract (zip)" });
            return;
        }

        if (Path.GetExtension(path).Equals(".xml", StringComparison.OrdinalIgnoreCase))
        {
            using var stream = File.OpenRead(path);
            read(Path.GetFileName(path), stream, stream.Length);
            return;
        }

        var zip = SafeZip.Open(path, Limits);
        if (!zip.Succeeded)
        {
            foreach (var found in zip.Problems) problem(found);
            return;
        }

        using (zip.Value) Walk(zip.Value, wanted, read, problem);
    }

    /// <summary>"0457NUM15102021-000001.xml": the name without the zips around it.</summary>
    public static string Short(string name) => name[(name.LastIndexOfAny(['/', '›', ' ']) + 1)..];

    private static void Walk(SafeZip zip, Func<string, bool> wanted, Action<string, Stream, long> read, Action<Problem> problem)
    {
        foreach (var name in zip.Names.Where(wanted).OrderBy(Rank).ThenBy(name => name, StringComparer.Ordinal))
        {
            var extension = Path.GetExtension(name).ToUpperInvariant();
            if (extension == ".ZIP") Nested(zip, name, wanted, read, problem);
            else if (extension == ".XML") Entry(zip, name, read, problem);
        }
    }

    private static void Nested(SafeZip zip, string name, Func<string, bool> wanted, Action<string, Stream, long> read, Action<Problem> problem)
    {
        var inner = zip.OpenNested(name, Limits, MostInMemory);
        foreach (var found in inner.Problems) problem(found);
        if (!inner.Succeeded) return;
        using (inner.Value) Walk(inner.Value, wanted, read, problem);
    }

    private static void Entry(SafeZip zip, string name, Action<string, Stream, long> read, Action<Problem> problem)
    {
        var done = zip.Read(name, stream =>
        {
            read(zip.PlaceName(name), stream, zip.PackedBytes(name));
            return Result<Done>.Success(default);
        });
        foreach (var found in done.Problems) problem(found);
    }

    private static int Rank(string name)
    {
        var upper = Short(name).ToUpperInvariant();
        for (var i = Order.Length - 1; i >= 0; i--)
        {
            if (upper.Contains(Order[i], StringComparison.Ordinal)) return i;
        }

        return Order.Length;
    }
}
