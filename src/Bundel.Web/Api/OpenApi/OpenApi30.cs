// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace Bundel.Web.Api.OpenApi;

/// <summary>The same document as OpenAPI 3.0, for tools that know no other: the few words that 3.1 says differently are said the old way.</summary>
public static class OpenApi30
{
    public static JsonObject Of(JsonObject document)
    {
        var older = document.DeepClone().AsObject();
        older["openapi"] = "3.0.3";
        Walk(older);
        return older;
    }

    private static void Walk(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list) Walk(item);
        }
        else if (node is JsonObject some)
        {
            foreach (var (_, child) in some.ToArray()) Walk(child);
            Rewrite(some);
        }
    }

    private static void Rewrite(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
        {
            schema["type"] = types.First(type => type!.GetValue<string>() != "null")!.DeepClone();
            schema["nullable"] = true;
        }

        if (schema["anyOf"] is JsonArray { Count: 2 } options && options[1]?["nullable"] is null && options[1]?["type"]?.ToString() == "null")
        {
            schema.Remove("anyOf");
            schema["type"] = "object";
            schema["allOf"] = new JsonArray(options[0]!.DeepClone());
            schema["nullable"] = true;
        }

        if (schema.Count > 1 && schema["$ref"] is JsonValue && schema.Remove("$ref", out var reference)) schema["allOf"] = new JsonArray(new JsonObject { ["$ref"] = reference });
        if (schema["const"] is JsonValue && schema.Remove("const", out var only))
        {
            schema["type"] = "string";
            schema["enum"] = new JsonArray(only);
        }
    }
}
