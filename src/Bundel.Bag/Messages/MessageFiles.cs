// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Files;

namespace Bundel.Bag.Messages;

/// <summary>Messages in files, folders and zips.</summary>
public static class MessageFiles
{
    private const int MostInMemory = 200_000_000;

    /// <summary>Hands every message to a checker; what cannot be opened is a problem.</summary>
    public static (List<MessageReport> Reports, List<Problem> Problems) Check(IEnumerable<string> paths, MessageChecker checker)
    {
        var (reports, problems) = (new List<MessageReport>(), new List<Problem>());
        foreach (var path in paths.SelectMany(Expand))
        {
            if (!File.Exists(path)) problems.Add(new Problem("bestand-ontbreekt", "dit bestand bestaat niet.") { Place = new Place(path) });
            else if (IsZip(path)) InZip(path, checker, reports, problems);
            else reports.Add(checker.Check(() => File.OpenRead(path), Path.GetFileName(path)));
        }

        return (reports, problems);
    }

    private static IEnumerable<string> Expand(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(file => Path.GetExtension(file).ToLowerInvariant() is ".xml" or ".json").Order(StringComparer.Ordinal)
        : [path];

    private static void InZip(string path, MessageChecker checker, List<MessageReport> reports, List<Problem> problems)
    {
        var opened = SafeZip.Open(path);
        problems.AddRange(opened.Problems);
        if (!opened.Succeeded) return;
        using var zip = opened.Value;
        foreach (var name in zip.Names.Where(name => Path.GetExtension(name).ToLowerInvariant() is ".xml" or ".json"))
        {
            var read = zip.Read<byte[]>(name, stream =>
            {
                var memory = new MemoryStream();
                stream.CopyTo(memory);
                return memory.Length > MostInMemory ? FileReading.TooLarge(name, memory.Length, MostInMemory)! : memory.ToArray();
            });
            problems.AddRange(read.Problems);
            if (read.Succeeded) reports.Add(checker.Check(() => new MemoryStream(read.Value, writable: false), Path.GetFileName(name)));
        }
    }

    private static bool IsZip(string path)
    {
        using var stream = File.OpenRead(path);
        return stream.ReadByte() == 'P' && stream.ReadByte() == 'K';
    }
}
