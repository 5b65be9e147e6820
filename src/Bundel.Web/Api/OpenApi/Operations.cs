// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json.Nodes;
using Bundel.Web.Api.Calls;
using Bundel.Web.Api.Requests;

namespace Bundel.Web.Api.OpenApi;

/// <summary>One operation of the document for one route.</summary>
internal sealed class Operations(ApiCatalog catalog, SchemaBook book)
{
    public JsonObject Of(ApiRoute route)
    {
        var example = JsonNode.Parse(route.UseCase.Example)!.AsObject();
        var hasResource = route.UseCase.IsCommand && catalog.ResourceOf(route) is not null;
        var operation = new JsonObject
        {
            ["operationId"] = route.UseCase.Code,
            ["tags"] = new JsonArray(route.Tag.Name),
            ["summary"] = route.UseCase.Name,
            ["description"] = Description(route),
            ["parameters"] = new Parameters(route, book, example).All(hasResource),
        };
        if (route.HasBody && Body(route, example) is { } body) operation["requestBody"] = body;
        operation["responses"] = Responses(route, hasResource);
        if (route.Deprecation is not null) operation["deprecated"] = true;
        return operation;
    }

    private static string Description(ApiRoute route)
    {
        var permission = route.UseCase.Permission;
        var words = permission == OutsidePermissions.None ? $"{route.UseCase.Name}. Daarvoor volstaat een geldige sleutel." : $"{route.UseCase.Name}. Recht: `{permission.Code}` ({permission.Description}).";
        return route.Deprecation is { } old ? $"{words} Vervalt op {Dutch.Date(old.Sunset)}." : words;
    }

    private JsonObject? Body(ApiRoute route, JsonObject example)
    {
        var fields = JsonFields.Writable(route.UseCase.Type).Where(field => !route.Parameters.Contains(field.Name)).ToArray();
        if (fields.Length == 0) return null;
        var name = Words.Pascal(route.UseCase.Code);
        book.Schemas[name] = book.Object(fields, name, isInput: true);
        foreach (var parameter in route.Parameters) example.Remove(parameter);
        return new JsonObject
        {
            ["required"] = fields.Any(field => field.IsRequired),
            ["content"] = Content(route, new JsonObject { ["schema"] = SchemaBook.Reference(name), ["example"] = example.DeepClone() }),
        };
    }

    private static JsonObject Content(ApiRoute route, JsonObject json)
    {
        var content = new JsonObject { ["application/json"] = json };
        return route.TakesFile ? FileBody.Describe(content) : content;
    }

    private JsonObject Responses(ApiRoute route, bool hasResource)
    {
        var responses = new JsonObject();
        var (status, answer) = Success(route);
        responses[status.ToString(CultureInfo.InvariantCulture)] = answer;
        if (route.IsResource) responses["304"] = new JsonObject { ["description"] = "Niet gewijzigd.", ["headers"] = Tagged() };
        foreach (var error in Errors.Of(route, hasResource)) responses[error.ToString(CultureInfo.InvariantCulture)] = Errors.Reference(error);
        return responses;
    }

    private (int Status, JsonObject Answer) Success(ApiRoute route)
    {
        if (route.UseCase.IsLong) return (StatusCodes.Status202Accepted, LongCall.Describe());
        if (route.UseCase.ResultType == typeof(Done)) return (StatusCodes.Status204NoContent, new JsonObject { ["description"] = "Gedaan; er is niets te melden.", ["headers"] = Headers.Version() });
        var made = route.UseCase.IsCommand && route.Method == HttpMethods.Post;
        var headers = route.IsResource ? Tagged() : Headers.Version();
        if (route.IsList) headers["Link"] = Headers.Make("Adres van de volgende bladzijde, als die er is (rel=\"next\").");
        if (made && catalog.ItemOf(route) is not null) headers["Location"] = Headers.Make("Adres van wat is gemaakt.");
        return (made ? StatusCodes.Status201Created : StatusCodes.Status200OK, new JsonObject
        {
            ["description"] = made ? "Gedaan." : "Het antwoord.",
            ["headers"] = headers,
            ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = Result(route) } },
        });
    }

    private JsonObject Result(ApiRoute route)
    {
        var name = Words.Pascal(route.UseCase.Code);
        if (route.ItemType is { } item) return Page(book.Of(item, name + "Onderdeel"));
        var result = route.UseCase.ResultType;
        return Shape.Wrapper(result) is { } wrapper
            ? new JsonObject { ["type"] = "object", ["required"] = new JsonArray(wrapper), ["properties"] = new JsonObject { [wrapper] = book.Of(result, name + "Antwoord") } }
            : book.Of(result, name + "Antwoord");
    }

    private static JsonObject Page(JsonObject item) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("items", "_links"),
        ["properties"] = new JsonObject { ["items"] = new JsonObject { ["type"] = "array", ["items"] = item }, ["_links"] = SchemaBook.Reference("Koppelingen") },
    };

    private static JsonObject Tagged()
    {
        var headers = Headers.Version();
        headers["ETag"] = Headers.Make("Vingerafdruk van precies dit antwoord, voor If-Match en If-None-Match.");
        return headers;
    }
}
