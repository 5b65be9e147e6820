// SPDX-License-Identifier: EUPL-1.2
using System.Xml;
using System.Xml.Schema;
using Bundel.Kernel.Files;

namespace Bundel.Bag.Messages.Schemas;

/// <summary>The schema files of a folder or zip, by their path within it.</summary>
internal sealed class SchemaSource
{
    private static readonly XmlLimits Limits = new() { MaxCharacters = 20_000_000 };
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Paths => files.Keys;

    public byte[] this[string path] => files[path];

    public static Result<SchemaSource> Open(string path)
    {
        var source = new SchemaSource();
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.EnumerateFiles(path, "*.xsd", SearchOption.AllDirectories)) source.files[Path.GetRelativePath(path, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        }
        else if (File.Exists(path))
        {
            var opened = SafeZip.Open(path);
            if (!opened.Succeeded) return Result<SchemaSource>.Failure(opened.Problems);
            using var zip = opened.Value;
            var read = FileReading.Read<Done>(Path.GetFileName(path), () =>
            {
                foreach (var name in zip.Names.Where(name => name.EndsWith(".xsd", StringComparison.OrdinalIgnoreCase))) source.files[name] = Bytes(zip, name);
                return default(Done);
            });
            if (!read.Succeeded) return Result<SchemaSource>.Failure(read.Problems);
        }
        else
        {
            return new Problem("schemas-ontbreken", "deze map of dit zipbestand is er niet.") { Place = new Place(path) };
        }

        return source.files.Count > 0 ? source : new Problem("schemas-ontbreken", "hierin staan geen schema's.") { Place = new Place(path), Expected = "een map of zip met bestanden .xsd" };
    }

    /// <summary>A file with everything that it refers to, or what is missing.</summary>
    public Result<IReadOnlyCollection<string>> Closure(string root)
    {
        var (found, problems) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase) { root }, new List<Problem>());
        var todo = new Queue<string>([root]);
        while (todo.TryDequeue(out var path))
        {
            var read = Read(path);
            if (!read.Succeeded)
            {
                problems.AddRange(read.Problems);
                continue;
            }

            foreach (var external in read.Value.Includes.OfType<XmlSchemaExternal>())
            {
                if (external.SchemaLocation is not { } location) continue;
                var target = Join(path, location);
                if (target is null || !files.ContainsKey(target)) problems.Add(new Problem("schema-onvolledig", "deze verzameling schema's is niet compleet: een schema verwijst naar een bestand dat ontbreekt.") { Place = new Place(path) { Line = external.LineNumber }, Found = location, Expected = "alle schema's van de standaard bij elkaar" });
                else if (found.Add(target)) todo.Enqueue(target);
            }
        }

        return problems.Count > 0 ? problems : found;
    }

    public Result<XmlSchema> Read(string path) => FileReading.Read<XmlSchema>(path, () =>
    {
        try
        {
            using var reader = SafeXml.Reader(new MemoryStream(files[path]), Limits);
            return XmlSchema.Read(reader, null)!;
        }
        catch (XmlSchemaException fault)
        {
            return new Problem("schema-onjuist", "dit is geen geldig XML-schema.") { Place = new Place(path) { Line = fault.LineNumber }, Expected = "een XML-schema (XSD)" };
        }
    });

    private static byte[] Bytes(SafeZip zip, string name)
    {
        using var entry = zip.OpenEntry(name);
        var memory = new MemoryStream();
        entry.CopyTo(memory);
        return memory.ToArray();
    }

    /// <summary>A relative location seen from a file; nothing when it leaves the source.</summary>
    private static string? Join(string from, string location)
    {
        if (location.Contains("://", StringComparison.Ordinal)) return null;
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in location.Split('/', '\\'))
        {
            if (part is "." or "") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }
}
