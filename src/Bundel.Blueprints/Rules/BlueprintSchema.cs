// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Bundel.Blueprints.Rules;

/// <summary>The JSON Schema of a blueprint, made from the records; docs/blauwdruk.schema.json is its committed copy.</summary>
public static class BlueprintSchema
{
    private static readonly JsonSerializerOptions Layout = new(BlueprintJson.Options) { WriteIndented = true, IndentSize = 2, NewLine = "\n" };

    public static string Text()
    {
        var root = (JsonObject)BlueprintJson.Options.GetJsonSchemaAsNode(typeof(Blueprint), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "$id", Blueprint.CurrentSchema);
        return root.ToJsonString(Layout) + "\n";
    }
}
