// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Bundel.Settlement.Model;

/// <summary>The JSON Schema of model.json, made from the records; docs/model.schema.json is its committed copy.</summary>
public static class ModelSchema
{
    private static readonly JsonSchemaExporterOptions Options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    private static readonly JsonSerializerOptions Layout = new(ModelContract.Readable) { IndentSize = 2 };

    /// <summary>The schema as readable JSON.</summary>
    public static string Text()
    {
        var root = (JsonObject)ModelContract.Readable.GetJsonSchemaAsNode(typeof(SettlementModel), Options);
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "$id", SettlementModel.CurrentSchema);
        root["properties"]!["schema"]!["const"] = SettlementModel.CurrentSchema;
        return root.ToJsonString(Layout) + "\n";
    }

    /// <summary>The schema of a part of the model, without references, so that it can stand anywhere.</summary>
    internal static JsonObject Of(Type part) => SchemaReferences.WrittenOut((JsonObject)ModelContract.Readable.GetJsonSchemaAsNode(part, Options));

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = context.TypeInfo.Type;
        var node = schema as JsonObject ?? new JsonObject();
        if (Scalars.Pattern(type) is { } pattern)
        {
            node["type"] = "string";
            node["pattern"] = pattern;
        }

        var words = context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false).OfType<DescriptionAttribute>().FirstOrDefault()
            ?? type.GetCustomAttribute<DescriptionAttribute>();
        if (words is not null) node.Insert(0, "description", words.Description);
        return node;
    }
}
