// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reading;

namespace Bundel.Obligations.Register.Files;

/// <summary>A framework out of a library of CISO Assistant; Dutch where the library has it.</summary>
/// <param name="Group">Name of the node at the top above it.</param>
internal sealed record CisoNode(string Urn, string? Number, string? Name, string? Description, string? Evidence, string? Group);

/// <summary>Reads libraries of CISO Assistant (YAML).</summary>
internal sealed record CisoLibrary(string Code, string Name, string? Version, string Urn, IReadOnlyList<CisoNode> Nodes)
{
    private const int MostParents = 20;

    /// <summary>The nodes that someone can answer, in the order of the file.</summary>
    public static Result<CisoLibrary> Read(Stream stream, string file) => YamlFile.Read(stream, file).Then(root => Of(root, file));

    private static Result<CisoLibrary> Of(YamlNode root, string file)
    {
        var place = new Place(file) { Pointer = "/objects/framework/requirement_nodes" };
        if (root["objects"]?["framework"] is not { } framework || framework["requirement_nodes"] is not YamlNode.List { Items: { Count: > 0 } nodes })
            return new Problem("bibliotheek-zonder-kader", "dit bestand is geen bibliotheek van CISO Assistant met een normenkader.") { Place = place, Expected = "objects, framework en requirement_nodes" };
        var problems = nodes.Index().Where(node => node.Item["urn"]?.Value is null).Select(node => new Problem("urn-ontbreekt", "dit onderdeel heeft geen urn.") { Place = place with { Pointer = FormattableString.Invariant($"{place.Pointer}/{node.Index}/urn") } }).ToList();
        problems.AddRange(nodes.Where(node => node["urn"]?.Value is not null).GroupBy(node => node["urn"]!.Value).Where(group => group.Skip(1).Any()).Select(group => new Problem("urn-dubbel", "deze urn staat er twee keer.") { Place = place, Found = group.Key }));
        if (problems.Count > 0) return problems;
        var byUrn = nodes.ToDictionary(node => node["urn"]!.Value!, StringComparer.Ordinal);
        var name = InDutch(framework, "name") ?? InDutch(root, "name") ?? "Normenkader";
        var code = Kernel.Code.From(framework["ref_id"]?.Value ?? root["ref_id"]?.Value ?? name);
        return new CisoLibrary(code.Length == 0 ? "normenkader" : code, name, root["version"]?.Value, root["urn"]?.Value ?? framework["urn"]?.Value ?? file,
            [.. nodes.Where(node => node["assessable"]?.Value is "true" or "True").Select(node => new CisoNode(node["urn"]!.Value!, node["ref_id"]?.Value, InDutch(node, "name"), InDutch(node, "description"), InDutch(node, "typical_evidence"), Top(node, byUrn)))]);
    }

    private static string? InDutch(YamlNode node, string field) => node["translations"]?["nl"]?[field]?.Value ?? node[field]?.Value;

    /// <summary>A library whose parents go round ends after some steps.</summary>
    private static string? Top(YamlNode node, Dictionary<string, YamlNode> byUrn)
    {
        YamlNode? top = null;
        for (var (at, steps) = (node, 0); steps < MostParents && at["parent_urn"]?.Value is { } urn && byUrn.TryGetValue(urn, out var parent); (at, steps) = (parent, steps + 1)) top = parent;
        return top is null ? null : InDutch(top, "name") ?? top["ref_id"]?.Value;
    }
}
