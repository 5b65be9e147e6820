// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Bundel.Platform;

/// <summary>The fields of a type as JSON carries them.</summary>
public static class JsonFields
{
    /// <summary>Fields that input may have; what is computed from others is not among them.</summary>
    public static IReadOnlyList<JsonPropertyInfo> Writable(Type type) =>
        [.. UseCaseJson.Options.GetTypeInfo(type).Properties.Where(field => field.Set is not null || field.AssociatedParameter is not null)];
}

/// <summary>A converter whose JSON cannot be read from the type says itself what it looks like: a JSON Schema with Dutch descriptions.</summary>
public interface IDescribesJson
{
    JsonObject Schema();
}
