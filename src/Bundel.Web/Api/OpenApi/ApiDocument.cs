// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace Bundel.Web.Api.OpenApi;

/// <summary>The OpenAPI document, made from the routes and the records behind them.</summary>
public sealed class ApiDocument
{
    private const string Scheme = "sleutel";

    private readonly Lazy<JsonObject> document;

    public ApiDocument(ApiCatalog catalog, ApiContact contact) => document = new(() => Make(catalog, contact));

    /// <summary>OpenAPI 3.1.</summary>
    public JsonObject Root => document.Value;

    private static JsonObject Make(ApiCatalog catalog, ApiContact contact)
    {
        var book = new SchemaBook();
        Errors.AddSchemas(book.Schemas);
        book.Schemas["Koppelingen"] = JsonNode.Parse("""{"type":"object","required":["self"],"properties":{"self":{"$ref":"#/components/schemas/Koppeling"},"next":{"$ref":"#/components/schemas/Koppeling"}}}""");
        book.Schemas["Koppeling"] = JsonNode.Parse("""{"type":"object","required":["href"],"properties":{"href":{"type":"string","description":"Een adres op deze server."}}}""");
        var paths = Paths(catalog, book);
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = Info(contact),
            ["servers"] = new JsonArray(new JsonObject { ["url"] = BundelApi.Base, ["description"] = "Deze installatie." }),
            ["tags"] = new JsonArray([.. catalog.Routes.Select(route => route.Tag).Append(DocumentPath.Tag).Distinct().Select(tag => new JsonObject { ["name"] = tag.Name, ["description"] = tag.Description })]),
            ["security"] = new JsonArray(new JsonObject { [Scheme] = new JsonArray() }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = Sorted(book.Schemas),
                ["responses"] = Errors.Responses(),
                ["headers"] = Headers.Components(),
                ["securitySchemes"] = new JsonObject { [Scheme] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = "Een sleutel van de pagina Uw account. Zij handelt namens een persoon, is tijdelijk en kan tot enkele rechten beperkt zijn." } },
            },
        };
    }

    /// <summary>Input first: a record that is both input and answer is described as input, which is the stricter of the two.</summary>
    private static JsonObject Paths(ApiCatalog catalog, SchemaBook book)
    {
        var operations = new Operations(catalog, book);
        var made = catalog.Routes.OrderBy(route => route.HasBody ? 0 : 1).ToDictionary(route => route, operations.Of);
        var paths = new JsonObject { ["/openapi.json"] = DocumentPath.Item() };
        foreach (var path in catalog.Routes.GroupBy(route => route.Path, StringComparer.Ordinal))
        {
            var item = new JsonObject();
            foreach (var route in path) item[route.Method.ToLowerInvariant()] = made[route];
            paths[path.Key] = item;
        }

        return paths;
    }

    private static JsonObject Info(ApiContact contact) => new()
    {
        ["title"] = "Bundel",
        ["version"] = BundelApi.Version,
        ["description"] = "De API van Bundel: alles wat de pagina's kunnen, met dezelfde regels en dezelfde meldingen. Bedragen zijn teksten met een punt (\"1234.56\"), datums en tijdstippen volgen RFC 3339. Fouten komen als problem details (RFC 9457), alle tegelijk.",
        ["contact"] = new JsonObject { ["name"] = contact.Name, ["email"] = contact.Email, ["url"] = contact.Url },
        ["license"] = new JsonObject { ["name"] = "EUPL-1.2", ["url"] = "https://eupl.eu/1.2/nl/" },
    };

    private static JsonObject Sorted(JsonObject schemas) => new(schemas.OrderBy(schema => schema.Key, StringComparer.Ordinal).Select(schema => KeyValuePair.Create(schema.Key, schema.Value?.DeepClone())));
}
