// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Keys;

/// <summary>The definition of a key as it stands in the database and in the input of use cases: the JSON of model.json.</summary>
internal static class KeyRuleJson
{
    private static readonly JsonSerializerOptions Compact = new(ModelContract.Readable) { WriteIndented = false };

    public static string Write(KeyRule rule) => JsonSerializer.Serialize(rule, Compact);

    public static KeyRule Read(string json) => JsonSerializer.Deserialize<KeyRule>(json, Compact)!;
}

/// <summary>Lets a use case carry a definition of a key.</summary>
internal sealed class KeyRuleConverter : JsonConverter<KeyRule>, IDescribesJson
{
    public JsonObject Schema() => ModelSchema.Of(typeof(KeyRule));

    public override KeyRule? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<KeyRule>(ref reader, ModelContract.Readable);

    public override void Write(Utf8JsonWriter writer, KeyRule value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, ModelContract.Readable);
}
