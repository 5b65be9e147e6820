// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using Bundel.Web.Api.Calls;
using Bundel.Web.Api.Paging;
using Bundel.Web.Doors;

namespace Bundel.Web.Api.OpenApi;

/// <summary>Parameters of one route: address, query and headers.</summary>
internal sealed class Parameters(ApiRoute route, SchemaBook book, JsonObject example)
{
    public JsonArray All(bool hasResource)
    {
        var fields = JsonFields.Writable(route.UseCase.Type);
        var all = new List<JsonObject>();
        foreach (var name in route.Parameters)
        {
            var field = fields.FirstOrDefault(found => found.Name == name);
            var schema = field is null ? new JsonObject { ["type"] = "string" } : book.Of(field.PropertyType, Words.Pascal(name));
            all.Add(Make("path", name, name == RequestActorMiddleware.RouteValue ? "Code van de samenwerking." : $"Welke {name}.", schema, required: true));
        }

        if (!route.HasBody) all.AddRange(fields.Where(field => !route.Parameters.Contains(field.Name)).Select(field => Make("query", field.Name, null, book.Field(field, Words.Pascal(route.UseCase.Code), isInput: true), field.IsRequired)));
        if (route.IsList) AddPaging(all);
        if (route.IsResource) all.Add(Make("header", "If-None-Match", "ETag van wat u al hebt; is er niets gewijzigd, dan is het antwoord 304.", Text()));
        if (hasResource) all.Add(Make("header", IfMatchHeader.Name, "ETag van wat u wijzigt; is het intussen gewijzigd, dan gebeurt er niets en is het antwoord 412.", Text()));
        if (route.UseCase.IsCommand && route.Method == HttpMethods.Post) all.Add(Make("header", OnceHeader.Name, "Eigen sleutel van dit verzoek: hetzelfde verzoek met dezelfde sleutel heeft 24 uur lang één gevolg en krijgt hetzelfde antwoord.", Text(RequestKey.MaxLength)));
        return [.. all];
    }

    private void AddPaging(List<JsonObject> all)
    {
        if (PageRequest.ContinuationOf(route) is null)
        {
            all.Add(Make("query", PageRequest.CountKey, "Hoeveel onderdelen ten hoogste.", new JsonObject { ["type"] = "integer", ["format"] = "int32", ["minimum"] = 1, ["maximum"] = PageRequest.MostCount, ["default"] = PageRequest.DefaultCount }));
        }

        all.Add(Make("query", PageRequest.CursorKey, "Waar deze bladzijde begint; neem hem over uit '_links.next'.", Text()));
    }

    private JsonObject Make(string place, string name, string? description, JsonObject schema, bool required = false)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = place, ["required"] = required, ["schema"] = schema };
        if (description is not null) parameter["description"] = description;
        var shown = name == RequestActorMiddleware.RouteValue ? JsonValue.Create("vier-dijken") : example[name]?.DeepClone();
        if (place != "header" && shown is not null) parameter["example"] = shown;
        return parameter;
    }

    private static JsonObject Text(int most = 1000) => new() { ["type"] = "string", ["maxLength"] = most };
}
