// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Bundel.Web.Api.Requests;

/// <summary>One key of a query as JSON: text, unless the field is true or false, or a list (a key that comes more than once).</summary>
internal static class QueryValue
{
    public static JsonNode Read(ApiRoute route, string name, string[] values)
    {
        var type = JsonFields.Writable(route.UseCase.Type).FirstOrDefault(field => field.Name == name)?.PropertyType;
        var plain = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        if (plain is not null && UseCaseJson.Options.GetTypeInfo(plain).Kind == JsonTypeInfoKind.Enumerable) return new JsonArray([.. values.Select(value => JsonValue.Create(value))]);
        if (values is not [var only]) return new JsonArray([.. values.Select(value => JsonValue.Create(value))]);
        return plain == typeof(bool) && only is "true" or "false" ? JsonValue.Create(only == "true") : JsonValue.Create(only);
    }
}
