// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bundel.Web.Api.OpenApi;
using Bundel.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Web.Tests.Api;

/// <summary>Checks JSON against a schema of the OpenAPI document: the words of JSON Schema that the document uses, and no other.</summary>
internal static class Schemas
{
    private static readonly string[] Understood =
        ["$ref", "type", "properties", "required", "additionalProperties", "items", "enum", "const", "anyOf", "oneOf", "pattern", "format", "description", "default", "discriminator", "minimum", "maximum", "maxLength", "example"];

    public static JsonObject Document => Site.Services.GetRequiredService<ApiDocument>().Root;

    public static IEnumerable<string> Faults(JsonNode? value, string component) => Check(value, Document["components"]!["schemas"]![component]!, "");

    public static IEnumerable<string> Check(JsonNode? value, JsonNode schema, string at)
    {
        var known = schema.AsObject();
        var unknown = known.Select(word => word.Key).Except(Understood).Select(word => $"{at}: the schema says '{word}'");
        if (known["$ref"] is { } reference) return unknown.Concat(Check(value, Resolve(reference.ToString()), at));
        if ((known["anyOf"] ?? known["oneOf"]) is JsonArray options) return unknown.Concat(options.Any(option => !Check(value, option!, at).Any()) ? [] : [$"{at}: fits none of the options"]);
        return unknown.Concat(Type(value, known, at)).Concat(value switch
        {
            JsonObject some => Members(some, known, at),
            JsonArray list => known["items"] is { } items ? list.SelectMany((item, index) => Check(item, items, $"{at}/{index}")) : [],
            JsonValue single => Single(single, known, at),
            _ => [],
        });
    }

    public static JsonNode Resolve(string reference) => reference.Split('/')[1..].Aggregate((JsonNode)Document, (found, name) => found[name]!);

    private static IEnumerable<string> Type(JsonNode? value, JsonObject schema, string at)
    {
        if (schema["type"] is not { } type) return [];
        var allowed = type is JsonArray several ? several.Select(one => one!.ToString()).ToArray() : [type.ToString()];
        var found = value?.GetValueKind() switch
        {
            null or JsonValueKind.Null => "null",
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => long.TryParse(value.ToJsonString(), CultureInfo.InvariantCulture, out _) ? "integer" : "number",
            _ => "boolean",
        };
        return allowed.Contains(found) || (found == "integer" && allowed.Contains("number")) ? [] : [$"{at}: {found} instead of {string.Join('/', allowed)}"];
    }

    private static IEnumerable<string> Members(JsonObject value, JsonObject schema, string at)
    {
        var properties = schema["properties"] as JsonObject ?? [];
        var missing = (schema["required"]?.AsArray() ?? []).Select(name => name!.ToString()).Where(name => !value.ContainsKey(name)).Select(name => $"{at}/{name}: is missing");
        var inside = value.SelectMany(field => properties[field.Key] is { } known ? Check(field.Value, known, $"{at}/{field.Key}")
            : schema["additionalProperties"] is JsonObject any ? Check(field.Value, any, $"{at}/{field.Key}")
            : properties.Count > 0 ? [$"{at}/{field.Key}: is not in the schema"] : []);
        return missing.Concat(inside);
    }

    private static IEnumerable<string> Single(JsonValue value, JsonObject schema, string at)
    {
        var text = value.ToString();
        if (schema["enum"] is JsonArray values && !values.Any(one => one?.ToString() == text)) yield return $"{at}: '{text}' is not in the enum";
        if (schema["const"] is { } only && only.ToString() != text) yield return $"{at}: '{text}' instead of '{only}'";
        if (schema["pattern"] is { } pattern && !Regex.IsMatch(text, pattern.ToString(), RegexOptions.None, TimeSpan.FromSeconds(1))) yield return $"{at}: '{text}' does not fit the pattern";
        var fits = schema["format"]?.ToString() switch
        {
            "uuid" => Guid.TryParse(text, out _),
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "date-time" => text.EndsWith('Z') && DateTime.TryParse(text, CultureInfo.InvariantCulture, out _),
            _ => true,
        };
        if (!fits) yield return $"{at}: '{text}' is no {schema["format"]}";
    }
}
