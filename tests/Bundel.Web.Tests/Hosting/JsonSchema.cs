// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bundel.Web.Tests.Hosting;

/// <summary>The part of JSON Schema that the chart uses; a keyword that is not known here is a fault too.</summary>
internal static class JsonSchema
{
    private static readonly string[] Known = ["$schema", "type", "additionalProperties", "required", "properties", "pattern", "minimum"];

    public static IEnumerable<string> Faults(JsonObject schema, JsonNode? value, string at = "")
    {
        foreach (var (keyword, _) in schema.Where(entry => !Known.Contains(entry.Key))) yield return $"{at}: unknown keyword {keyword}";
        if (!IsType(schema["type"]!.GetValue<string>(), value)) yield return $"{at}: not of type {schema["type"]}";
        else if (value is JsonObject map)
        {
            foreach (var fault in Map(schema, map, at)) yield return fault;
        }
        else if (schema["pattern"] is { } pattern && !Regex.IsMatch(value!.GetValue<string>(), pattern.GetValue<string>())) yield return $"{at}: does not match {pattern}";
        else if (schema["minimum"] is { } minimum && value!.GetValue<int>() < minimum.GetValue<int>()) yield return $"{at}: less than {minimum}";
    }

    private static IEnumerable<string> Map(JsonObject schema, JsonObject map, string at)
    {
        var properties = schema["properties"]!.AsObject();
        foreach (var required in schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).Where(name => !map.ContainsKey(name))) yield return $"{at}/{required}: missing";
        foreach (var (name, value) in map)
        {
            if (properties[name] is not JsonObject property) yield return $"{at}/{name}: unknown";
            else
            {
                foreach (var fault in Faults(property, value, $"{at}/{name}")) yield return fault;
            }
        }
    }

    private static bool IsType(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "integer" => value?.GetValueKind() == JsonValueKind.Number,
        _ => false,
    };
}
