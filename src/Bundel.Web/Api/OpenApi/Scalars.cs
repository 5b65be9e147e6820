// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bundel.Web.Api.OpenApi;

/// <summary>Schemas of single values.</summary>
internal static class Scalars
{
    private static readonly Dictionary<Type, Func<JsonObject>> Known = new()
    {
        [typeof(string)] = () => Make("string"),
        [typeof(bool)] = () => Make("boolean"),
        [typeof(int)] = () => Make("integer", "int32"),
        [typeof(long)] = () => Make("integer", "int64"),
        [typeof(decimal)] = () => Make("number"),
        [typeof(double)] = () => Make("number", "double"),
        [typeof(DateOnly)] = () => Make("string", "date"),
        [typeof(DateTime)] = () => Make("string", "date-time"),
        [typeof(Guid)] = () => Make("string", "uuid"),
        [typeof(Money)] = () => With(Make("string"), "pattern", "^-?(0|[1-9][0-9]*)\\.[0-9]{2}$"),
    };

    /// <summary>Null when the type is no single value.</summary>
    public static JsonObject? Of(Type type)
    {
        if (Known.TryGetValue(type, out var make)) return make();
        if (typeof(ITypedId).IsAssignableFrom(type)) return Make("string", "uuid");
        return type.IsEnum ? Enum(type) : null;
    }

    private static JsonObject Enum(Type type)
    {
        var schema = Make("string");
        schema["enum"] = new JsonArray([.. System.Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => JsonSerializer.SerializeToNode(System.Enum.ToObject(type, value), type, UseCaseJson.Options))]);
        return schema;
    }

    private static JsonObject Make(string type, string? format = null) => format is null ? new() { ["type"] = type } : new() { ["type"] = type, ["format"] = format };

    private static JsonObject With(JsonObject schema, string name, string value)
    {
        schema[name] = value;
        return schema;
    }
}
