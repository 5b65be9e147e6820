// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace Bundel.Settlement.Model;

/// <summary>Writes out what a schema says by reference to a place in itself, so that it can stand inside another document.</summary>
internal static class SchemaReferences
{
    public static JsonObject WrittenOut(JsonObject root) => (JsonObject)Written(root, root)!;

    private static JsonNode? Written(JsonNode? node, JsonObject root) => node switch
    {
        JsonObject referring when referring["$ref"] is JsonValue place => Merged(referring, Written(Find(root, place.GetValue<string>()), root)!, root),
        JsonObject record => new JsonObject(record.Select(pair => KeyValuePair.Create(pair.Key, Written(pair.Value, root)))),
        JsonArray list => new JsonArray([.. list.Select(item => Written(item, root))]),
        _ => node?.DeepClone(),
    };

    /// <summary>What stands beside a reference, such as a description, goes before what it refers to.</summary>
    private static JsonNode Merged(JsonObject referring, JsonNode target, JsonObject root)
    {
        if (target is not JsonObject found) return target;
        foreach (var (name, value) in referring.Where(pair => pair.Key != "$ref")) found[name] = Written(value, root);
        return found;
    }

    private static JsonNode? Find(JsonObject root, string pointer)
    {
        JsonNode? node = root;
        foreach (var part in pointer.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
            node = node is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : node![part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)];
        return node;
    }
}
