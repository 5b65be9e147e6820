// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Methods;

/// <summary>Lets a use case carry a part of model.json.</summary>
internal sealed class PartConverter<T> : JsonConverter<T>, IDescribesJson
    where T : class
{
    public JsonObject Schema() => ModelSchema.Of(typeof(T));

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<T>(ref reader, ModelContract.Readable);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, ModelContract.Readable);
}
