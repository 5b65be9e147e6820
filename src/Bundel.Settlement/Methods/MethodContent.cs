// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Methods;

/// <summary>One or more parts of the financing methods, as they stand under "methoden" in model.json.</summary>
[JsonConverter(typeof(MethodContentConverter))]
public sealed record MethodContent(MethodParts Parts);

/// <summary>Reads and writes the JSON of model.json.</summary>
internal sealed class MethodContentConverter : JsonConverter<MethodContent>, IDescribesJson
{
    public JsonObject Schema() => ModelSchema.Of(typeof(MethodParts));

    public override MethodContent? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<MethodParts>(ref reader, ModelContract.Readable) is { } parts ? new MethodContent(parts) : null;

    public override void Write(Utf8JsonWriter writer, MethodContent value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Parts, ModelContract.Readable);
}
