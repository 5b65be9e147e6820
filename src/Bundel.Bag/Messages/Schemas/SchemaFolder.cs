// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Text.Json;
using System.Xml;
using System.Xml.Schema;

namespace Bundel.Bag.Messages.Schemas;

/// <summary>The schemas that the user installed, and the compiled sets; nothing is ever fetched from elsewhere.</summary>
public sealed class SchemaFolder(string path)
{
    private const string Manifest = "verzameling.json";
    private readonly ConcurrentDictionary<string, XmlSchemaSet> compiled = new(StringComparer.Ordinal);

    /// <summary>Installs every known set in a folder or zip; a set that is not complete refuses all.</summary>
    public Result<IReadOnlyList<InstalledSet>> Install(string source)
    {
        var opened = SchemaSource.Open(source);
        if (!opened.Succeeded) return Result<IReadOnlyList<InstalledSet>>.Failure(opened.Problems);
        var (made, problems) = (new List<(InstalledSet Set, IReadOnlyCollection<string> Files)>(), new List<Problem>());
        foreach (var group in opened.Value.Paths.Select(each => (Path: each, Known: Known(each))).Where(pair => pair.Known is not null).GroupBy(pair => (pair.Known!.Standard, Version: VersionOf(opened.Value, pair.Path))))
            Collect(opened.Value, group.Key.Standard, group.Key.Version, [.. group.Select(pair => pair.Path)], made, problems);
        if (made.Count == 0 && problems.Count == 0) problems.Add(new Problem("schemas-onbekend", "hierin staat geen verzameling schema's die Bundel kent.") { Place = new Place(source), Expected = Dutch.List([.. KnownSet.All.Select(set => $"{set.Standard} ({set.Source})")]) });
        if (problems.Count > 0) return problems;
        foreach (var (set, files) in made) Write(opened.Value, set, files);
        return made.ConvertAll(pair => pair.Set);
    }

    public IReadOnlyList<InstalledSet> Sets() => !Directory.Exists(path) ? [] : [.. Directory.EnumerateFiles(path, Manifest, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => JsonSerializer.Deserialize<InstalledSet>(File.ReadAllText(file))!)];

    /// <summary>The set for messages in a namespace; the newest when there are more and none is asked for.</summary>
    public InstalledSet? For(string messageNamespace, string? version = null) =>
        Sets().Where(set => set.Roots.ContainsKey(messageNamespace) && (version is null || set.Version == version)).MaxBy(set => set.Version, StringComparer.Ordinal);

    public XmlSchemaSet Compiled(InstalledSet set) => compiled.GetOrAdd(set.Folder, _ => Compile(Path.Combine(path, set.Folder), set.Roots.Values));

    private static void Collect(SchemaSource source, string standard, string version, List<string> roots, List<(InstalledSet, IReadOnlyCollection<string>)> made, List<Problem> problems)
    {
        var (files, names) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var root in roots)
        {
            var closure = source.Closure(root);
            if (!closure.Succeeded)
            {
                problems.AddRange(closure.Problems);
                continue;
            }

            files.UnionWith(closure.Value);
            names.TryAdd(source.Read(root).Value.TargetNamespace ?? "", root);
        }

        made.Add((new InstalledSet(standard, version, $"{standard} {version}".Replace(' ', '-'), names), files));
    }

    private void Write(SchemaSource source, InstalledSet set, IReadOnlyCollection<string> files)
    {
        var folder = Path.Combine(path, set.Folder);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var file in files)
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, source[file]);
        }

        File.WriteAllText(Path.Combine(folder, Manifest), JsonSerializer.Serialize(set));
        compiled.TryRemove(set.Folder, out _);
    }

    private static KnownSet? Known(string file) => KnownSet.All.FirstOrDefault(set => set.Roots.Any(root => Path.GetFileName(file).StartsWith(root, StringComparison.OrdinalIgnoreCase)));

    /// <summary>What the schema says of itself; the folder knows better where a correction kept the number.</summary>
    private static string VersionOf(SchemaSource source, string file)
    {
        if (file.Contains("1.1.1", StringComparison.Ordinal)) return "1.1.1";
        var version = source.Read(file) is { Succeeded: true } read ? read.Value.Version : null;
        if (version is null && file.StartsWith("Bagvs", StringComparison.OrdinalIgnoreCase) | file.Contains("/Bagvs", StringComparison.OrdinalIgnoreCase)) return Path.GetFileNameWithoutExtension(file).Split('-')[^1];
        return version is null ? "onbekend" : version.StartsWith("bg0204", StringComparison.Ordinal) ? $"2.04 ({version})" : version;
    }

    private static XmlSchemaSet Compile(string folder, IEnumerable<string> roots)
    {
        var set = new XmlSchemaSet { XmlResolver = new FolderResolver(folder) };
        foreach (var root in roots)
        {
            using var stream = File.OpenRead(Path.Combine(folder, root));
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }, new Uri(Path.GetFullPath(Path.Combine(folder, root))).AbsoluteUri);
            set.Add(null, reader);
        }

        set.Compile();
        return set;
    }
}
