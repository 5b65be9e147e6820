// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Bundel.Web.Api.OpenApi;

/// <summary>
/// Schemas (JSON Schema 2020-12) of the records, as <see cref="UseCaseJson"/> writes and reads them. Every record becomes one component,
/// named after the use case or the field where it is first met, for the names of the code are English.
/// </summary>
internal sealed class SchemaBook
{
    private readonly Dictionary<Type, string> names = [];

    public JsonObject Schemas { get; } = [];

    /// <summary>A field of a record, with its description and default.</summary>
    public JsonObject Field(JsonPropertyInfo field, string owner, bool isInput)
    {
        var schema = field.CustomConverter is { } converter ? Own(converter) : Of(field.PropertyType, Words.Pascal(field.Name), owner, isInput);
        if (IsNullable(field)) schema = OrNull(schema);
        if (field.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false).OfType<DescriptionAttribute>().FirstOrDefault() is { } words) schema["description"] = words.Description;
        if (isInput && field.AssociatedParameter is { HasDefaultValue: true, DefaultValue: { } value }) schema["default"] = JsonSerializer.SerializeToNode(value, field.PropertyType, UseCaseJson.Options);
        return schema;
    }

    /// <summary>A type; a record is put in the book under <paramref name="name"/>, or under <paramref name="owner"/> and that name when it is taken.</summary>
    public JsonObject Of(Type given, string name, string owner = "", bool isInput = false)
    {
        var type = Nullable.GetUnderlyingType(given) ?? given;
        if (Scalars.Of(type) is { } scalar) return scalar;
        var info = UseCaseJson.Options.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new JsonObject { ["type"] = "array", ["items"] = Of(info.ElementType!, name, owner, isInput) },
            JsonTypeInfoKind.Dictionary => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(info.ElementType!, name, owner, isInput) },
            JsonTypeInfoKind.Object => Reference(Component(info, name, owner, isInput)),
            _ => Own(info.Converter),
        };
    }

    /// <summary>An object with these fields of a record.</summary>
    public JsonObject Object(IEnumerable<JsonPropertyInfo> fields, string name, bool isInput)
    {
        var (properties, required) = (new JsonObject(), new JsonArray());
        foreach (var field in fields)
        {
            properties[field.Name] = Field(field, name, isInput);
            if (!isInput || field.IsRequired) required.Add(field.Name);
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0) schema["required"] = required;
        if (isInput) schema["additionalProperties"] = false;
        return schema;
    }

    public static JsonObject Reference(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    private string Component(JsonTypeInfo info, string name, string owner, bool isInput)
    {
        if (names.TryGetValue(info.Type, out var known)) return known;
        var free = Schemas.ContainsKey(name) ? owner + name : name;
        while (Schemas.ContainsKey(free)) free += "Deel";
        names[info.Type] = free;
        Schemas[free] = null;
        Schemas[free] = info.PolymorphismOptions is { DerivedTypes.Count: > 0 } kinds ? OneOf(kinds, free, isInput) : Object(FieldsOf(info, isInput), free, isInput);
        if (info.Type.GetCustomAttribute<DescriptionAttribute>() is { } words) Schemas[free]!["description"] = words.Description;
        return free;
    }

    private JsonObject OneOf(JsonPolymorphismOptions kinds, string name, bool isInput)
    {
        var (options, mapping) = (new JsonArray(), new JsonObject());
        foreach (var kind in kinds.DerivedTypes)
        {
            var code = (string)kind.TypeDiscriminator!;
            var derived = name + Words.Pascal(code);
            var schema = Object(FieldsOf(UseCaseJson.Options.GetTypeInfo(kind.DerivedType), isInput), derived, isInput);
            schema["properties"]!.AsObject().Insert(0, kinds.TypeDiscriminatorPropertyName, new JsonObject { ["const"] = code });
            Schemas[derived] = schema;
            options.Add(Reference(derived));
            mapping[code] = "#/components/schemas/" + derived;
        }

        return new JsonObject { ["oneOf"] = options, ["discriminator"] = new JsonObject { ["propertyName"] = kinds.TypeDiscriminatorPropertyName, ["mapping"] = mapping } };
    }

    private static IEnumerable<JsonPropertyInfo> FieldsOf(JsonTypeInfo info, bool isInput) => isInput ? JsonFields.Writable(info.Type) : info.Properties.Where(field => field.Get is not null);

    /// <summary>What a converter of its own makes; one that does not say so is described by the example alone.</summary>
    private static JsonObject Own(object converter) => converter is IDescribesJson known ? known.Schema() : new() { ["description"] = "Zie het voorbeeld." };

    private static bool IsNullable(JsonPropertyInfo field) => Nullable.GetUnderlyingType(field.PropertyType) is not null || (!field.PropertyType.IsValueType && (field.IsGetNullable || field.IsSetNullable));

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.GetValue<string>(), "null");
            if (schema["enum"] is JsonArray values) values.Add(null);
            return schema;
        }

        return schema.ContainsKey("$ref") ? new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) } : schema;
    }
}
