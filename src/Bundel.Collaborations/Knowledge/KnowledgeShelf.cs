// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Reflection;

namespace Bundel.Collaborations.Knowledge;

/// <summary>The pages that one slice ships: embedded files kennisbank/*.md.</summary>
public sealed class KnowledgeShelf
{
    private const string Folder = "kennisbank/";

    public KnowledgeShelf(Assembly assembly) => Pages = [.. Read(assembly)];

    public IReadOnlyList<KnowledgePage> Pages { get; }

    /// <summary>Reads one page.</summary>
    /// <exception cref="FormatException">A field of the front matter is missing; a shipped page is a fault of ours.</exception>
    public static KnowledgePage Parse(string code, string content)
    {
        var parts = content.Split("---\n", 3);
        if (parts.Length < 3) throw new FormatException($"Page {code} has no front matter.");
        var front = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim().Trim('"'), StringComparer.Ordinal);
        return new KnowledgePage
        {
            Code = code,
            Title = Need("titel"),
            Group = Need("groep"),
            Source = Need("bron"),
            Date = DateOnly.ParseExact(Need("datum"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Summary = Need("samenvatting"),
            Screens = front.GetValueOrDefault("schermen", "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Front = front,
            Body = parts[2],
        };

        string Need(string name) => front.GetValueOrDefault(name) is { Length: > 0 } value ? value : throw new FormatException($"Page {code} has no {name}.");
    }

    private static IEnumerable<KnowledgePage> Read(Assembly assembly)
    {
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return Parse(System.IO.Path.GetFileNameWithoutExtension(name[Folder.Length..]), reader.ReadToEnd());
        }
    }
}
