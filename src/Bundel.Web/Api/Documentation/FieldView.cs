// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace Bundel.Web.Api.Documentation;

/// <summary>One parameter or field, in words.</summary>
public sealed record FieldView(string Name, string Place, string Form, bool IsRequired, string? Description, string? Example)
{
    private const int Deepest = 4;

    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["string"] = "tekst",
        ["integer"] = "geheel getal",
        ["number"] = "getal",
        ["boolean"] = "true of false",
        ["object"] = "object",
        ["array"] = "lijst",
        ["date"] = "datum",
        ["date-time"] = "tijdstip",
        ["uuid"] = "id",
    };

    internal static FieldView OfParameter(JsonObject parameter, JsonObject document) => new(
        parameter["name"]!.ToString(),
        parameter["in"]!.ToString() switch { "path" => "adres", "query" => "vraag", _ => "kop" },
        FormOf(parameter["schema"]!, document),
        parameter["required"]?.GetValue<bool>() == true,
        parameter["description"]?.ToString(),
        parameter["example"]?.ToString());

    /// <summary>The fields of an object, and of the objects in it: "dienst.naam", "items[].code".</summary>
    internal static IReadOnlyList<FieldView> OfSchema(JsonNode? schema, JsonObject document) => schema is null ? [] : [.. Fields(schema, "", 0, document)];

    private static IEnumerable<FieldView> Fields(JsonNode given, string prefix, int depth, JsonObject document)
    {
        var schema = Plain(given, document);
        if (schema["type"]?.ToString() == "array") return Fields(schema["items"]!, prefix.TrimEnd('.') + "[].", depth, document);
        if (schema["properties"] is not JsonObject properties || depth > Deepest) return [];
        var required = schema["required"]?.AsArray().Select(name => name!.ToString()).ToHashSet() ?? [];
        return properties.SelectMany(field => Fields(field.Value!, $"{prefix}{field.Key}.", depth + 1, document)
            .Prepend(new FieldView(prefix + field.Key, "inhoud", FormOf(field.Value!, document), required.Contains(field.Key), field.Value!["description"]?.ToString(), null)));
    }

    private static string FormOf(JsonNode given, JsonObject document)
    {
        var schema = Plain(given, document);
        var canBeNull = given["anyOf"] is not null || schema["type"] is JsonArray;
        var words = Word(schema, document);
        return canBeNull ? words + ", of null" : words;
    }

    private static string Word(JsonNode schema, JsonObject document)
    {
        if (schema["enum"] is JsonArray values) return string.Join(", ", values.Where(value => value is not null).Select(value => value!.ToString()));
        if (schema["pattern"] is not null) return "bedrag als tekst";
        if (schema["const"] is { } only) return only.ToString();
        var type = schema["type"] is JsonArray types ? types[0]!.ToString() : schema["type"]?.ToString();
        if (type == "array") return "lijst van " + Word(Plain(schema["items"]!, document), document);
        return Forms.GetValueOrDefault(schema["format"]?.ToString() ?? "", Forms.GetValueOrDefault(type ?? "", "zie het voorbeeld"));
    }

    private static JsonNode Plain(JsonNode schema, JsonObject document) =>
        OperationView.Resolve(schema["anyOf"]?[0] ?? schema, document);
}
