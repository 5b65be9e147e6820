// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Methods;

/// <summary>The parts of the financing methods by their name in model.json, each as JSON of its own.</summary>
public static class MethodJsonParts
{
    private static readonly JsonSerializerOptions Compact = new(ModelContract.Readable) { WriteIndented = false };

    /// <summary>Names of the parts.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. ModelContract.Readable.GetTypeInfo(typeof(MethodParts)).Properties.Select(property => property.Name)];

    /// <summary>Every part that is there.</summary>
    public static IReadOnlyList<(string Part, string Definition)> Split(MethodParts? methods) =>
        methods is null ? [] : [.. ((JsonObject)JsonSerializer.SerializeToNode(methods, Compact)!).Where(part => part.Value is not null).Select(part => (part.Key, part.Value!.ToJsonString(Compact)))];

    /// <summary>Parts together; null when there is none.</summary>
    public static MethodParts? Join(IEnumerable<(string Part, string Definition)> parts)
    {
        var all = new JsonObject();
        foreach (var (part, definition) in parts) all[part] = JsonNode.Parse(definition);
        return all.Count == 0 ? null : all.Deserialize<MethodParts>(ModelContract.Readable);
    }

    /// <summary>Reads one part; every difference with its shape is a problem.</summary>
    public static Result<MethodParts> Read(string part, string content)
    {
        if (!Names.Contains(part)) return Problem.InField("onderdeel", "onderdeel-onbekend", "Dit onderdeel is er niet.") with { Found = part, Expected = string.Join(", ", Names) };
        try
        {
            var whole = new JsonObject { [part] = JsonNode.Parse(content) };
            using var document = JsonDocument.Parse(whole.ToJsonString());
            var problems = ShapeCheck.Check(document.RootElement, typeof(MethodParts), null);
            if (problems.Count > 0) return problems.ConvertAll(problem => problem with { Field = "inhoud" });
            return document.RootElement.Deserialize<MethodParts>(ModelContract.Readable)!;
        }
        catch (JsonException fault)
        {
            return Problem.InField("inhoud", "json-ongeldig", "Dit is geen geldige JSON.") with { Found = fault.Message };
        }
    }

    /// <summary>A definition for people to read and change.</summary>
    public static string Readable(string definition) => JsonNode.Parse(definition)!.ToJsonString(ModelContract.Readable);
}
