// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Web.Api.OpenApi;

namespace Bundel.Web.Api.Documentation;

/// <summary>One operation of the document as a page shows it.</summary>
public sealed class OperationView(string method, string path, JsonObject operation, JsonObject document)
{
    private static readonly JsonSerializerOptions Readable = new(UseCaseJson.Options) { WriteIndented = true };

    public string Id { get; } = operation["operationId"]!.ToString();

    public string Method { get; } = method.ToUpperInvariant();

    /// <summary>Whole address, with names in braces.</summary>
    public string Path { get; } = BundelApi.Base + path;

    public string Tag { get; } = operation["tags"]![0]!.ToString();

    public string Summary { get; } = operation["summary"]!.ToString();

    public string Description { get; } = operation["description"]!.ToString().Replace("`", "", StringComparison.Ordinal);

    public bool IsDeprecated { get; } = operation["deprecated"]?.GetValue<bool>() == true;

    /// <summary>Questions with a key can be tried; the document itself needs none.</summary>
    public bool CanBeTried => Method == HttpMethods.Get && operation["security"] is null;

    public IReadOnlyList<FieldView> Parameters { get; } = [.. (operation["parameters"]?.AsArray() ?? []).Select(parameter => FieldView.OfParameter(parameter!.AsObject(), document))];

    public IReadOnlyList<FieldView> Body { get; } = FieldView.OfSchema(operation["requestBody"]?["content"]?["application/json"]?["schema"], document);

    public IReadOnlyList<FieldView> Answer { get; } = FieldView.OfSchema(operation["responses"]!.AsObject().First().Value!["content"]?["application/json"]?["schema"], document);

    /// <summary>The example of the body, readable; null without a body.</summary>
    public string? Example { get; } = operation["requestBody"]?["content"]?["application/json"]?["example"]?.ToJsonString(Readable);

    public IReadOnlyList<(string Status, string Description)> Responses { get; } =
        [.. operation["responses"]!.AsObject().Select(response => (response.Key, Resolve(response.Value!, document)["description"]!.ToString()))];

    /// <summary>The request on the command line, with the example.</summary>
    public string Curl(string origin)
    {
        var address = origin + Parameters.Where(parameter => parameter.Place == "adres").Aggregate(Path, (text, parameter) => text.Replace($"{{{parameter.Name}}}", parameter.Example ?? parameter.Name, StringComparison.Ordinal));
        var required = Parameters.Where(parameter => parameter is { Place: "vraag", IsRequired: true }).Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Example ?? "")}").ToArray();
        var query = required.Length > 0 ? "?" + string.Join('&', required) : "";
        var body = Example is null ? "" : $" \\\n  -H \"Content-Type: application/json\" \\\n  -d '{JsonNode.Parse(Example)!.ToJsonString(UseCaseJson.Options)}'";
        var key = operation["security"] is null ? " -H \"Authorization: Bearer $SLEUTEL\"" : "";
        return $"curl{(Method == HttpMethods.Get ? "" : " -X " + Method)}{key}{body} \\\n  \"{address}{query}\"";
    }

    internal static IReadOnlyList<OperationView> All(ApiDocument document) =>
    [
        .. from path in document.Root["paths"]!.AsObject()
           from operation in path.Value!.AsObject()
           select new OperationView(operation.Key, path.Key, operation.Value!.AsObject(), document.Root),
    ];

    internal static JsonNode Resolve(JsonNode node, JsonObject document) =>
        node["$ref"]?.ToString() is { } reference ? reference.Split('/')[1..].Aggregate((JsonNode)document, (found, name) => found[name]!) : node;
}
