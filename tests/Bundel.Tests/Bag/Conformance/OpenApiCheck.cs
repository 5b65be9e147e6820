// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bundel.Bag.Serving;

namespace Bundel.Tests.Bag.Conformance;

/// <summary>Holds an answer against an OpenAPI document: every field declared, every value of its type.</summary>
internal sealed class OpenApiCheck(JsonNode document)
{
    public static OpenApiCheck Own { get; } = new(JsonNode.Parse(BagApi.OpenDocument())!);

    public List<string> Faults(string method, string path, int status, JsonNode answer)
    {
        var faults = new List<string>();
        var schema = status == 200 ? SchemaOf(method, path) : document["components"]!["schemas"]!["Error"];
        if (schema is null) faults.Add($"{method} {path} staat niet in het document");
        else Check(schema, answer, "", faults, strict: true);
        return faults;
    }

    private JsonNode? SchemaOf(string method, string path)
    {
        var known = document["paths"]!.AsObject().OrderBy(pair => pair.Key.Contains('{', StringComparison.Ordinal)).FirstOrDefault(pair => Fits(pair.Key, path));
        return known.Value?[method == "GET" ? "get" : "post"]?["responses"]?["200"]?["content"]?.AsObject().First().Value!["schema"];
    }

    private static bool Fits(string template, string path) => Regex.IsMatch(path, $"^{Regex.Replace(template, "{[^}]+}", "[^/]+")}$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private JsonNode Resolve(JsonNode schema) => schema["$ref"]?.GetValue<string>() is { } reference ? Resolve(document["components"]!["schemas"]![reference.Split('/')[^1]]!) : schema;

    private Dictionary<string, JsonNode> Properties(JsonNode schema, HashSet<string> required)
    {
        schema = Resolve(schema);
        var found = new Dictionary<string, JsonNode>();
        foreach (var part in schema["allOf"]?.AsArray() ?? [])
        {
            foreach (var (name, value) in Properties(part!, required)) found[name] = value;
        }

        foreach (var (name, value) in schema["properties"]?.AsObject() ?? []) found[name] = value!;
        foreach (var name in schema["required"]?.AsArray() ?? []) required.Add(name!.GetValue<string>());
        return found;
    }

    private void Check(JsonNode schema, JsonNode? value, string place, List<string> faults, bool strict)
    {
        schema = Resolve(schema);
        switch (value)
        {
            case JsonObject fields:
                var required = new HashSet<string>();
                var known = Properties(schema, required);
                faults.AddRange(required.Where(name => !fields.ContainsKey(name)).Select(name => $"{place}/{name} ontbreekt"));
                foreach (var (name, inner) in fields)
                {
                    if (known.TryGetValue(name, out var property)) Check(property, inner, $"{place}/{name}", faults, strict);
                    else if (strict && known.Count > 0) faults.Add($"{place}/{name} staat niet in het document");
                }

                break;
            case JsonArray items:
                if (schema["items"] is not { } element) faults.Add($"{place} is geen lijst");
                else foreach (var item in items) Check(element, item, $"{place}[]", faults, strict);
                break;
            default:
                Scalar(schema["allOf"] is JsonArray { Count: 1 } only ? Resolve(only[0]!) : schema, value, place, faults);
                break;
        }
    }

    private static void Scalar(JsonNode schema, JsonNode? value, string place, List<string> faults)
    {
        var type = schema["type"]?.GetValue<string>();
        var kind = value?.GetValueKind();
        var fits = type switch { "string" => kind == JsonValueKind.String, "integer" or "number" => kind == JsonValueKind.Number, "boolean" => kind is JsonValueKind.True or JsonValueKind.False, _ => type is null };
        if (!fits) faults.Add($"{place}: {value?.ToJsonString()} is geen {type}");
        else if (schema["enum"] is JsonArray words && words.All(word => word!.ToString() != value!.ToString())) faults.Add($"{place}: {value} staat niet in de lijst");
        else if (schema["pattern"]?.GetValue<string>() is { } pattern && !Regex.IsMatch(value!.ToString(), pattern, RegexOptions.None, TimeSpan.FromSeconds(1))) faults.Add($"{place}: {value} voldoet niet aan {pattern}");
        else if (schema["maxLength"]?.GetValue<int>() < value!.ToString().Length) faults.Add($"{place}: {value} is te lang");
        else if (schema["format"]?.GetValue<string>() is "date" && !DateOnly.TryParseExact(value!.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) faults.Add($"{place}: {value} is geen datum");
        else if (schema["format"]?.GetValue<string>() is "date-time" && !DateTimeOffset.TryParse(value!.ToString(), CultureInfo.InvariantCulture, out _)) faults.Add($"{place}: {value} is geen tijdstip");
    }
}
