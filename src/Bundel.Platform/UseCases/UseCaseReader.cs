// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bundel.Platform;

/// <summary>Reads the input of a use case from JSON and gives every fault at once: unknown, missing and wrong fields.</summary>
public static class UseCaseReader
{
    private static readonly MethodInfo ConvertMethod = typeof(UseCaseReader).GetMethod(nameof(Convert), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Result<object> Read(UseCaseDescriptor useCase, JsonObject input)
    {
        var fields = UseCaseJson.Options.GetTypeInfo(useCase.Type).Properties;
        var problems = new List<Problem>();
        foreach (var (name, _) in input)
        {
            if (!fields.Any(field => field.Name == name))
                problems.Add(Problem.InField(name, "veld-onbekend", $"Het veld '{name}' bestaat niet.") with { Expected = Dutch.List([.. fields.Select(field => field.Name)]) });
        }

        foreach (var field in fields)
        {
            if (input.TryGetPropertyValue(field.Name, out var node)) Check(node, field, problems);
            else if (field.IsRequired) problems.Add(Problem.InField(field.Name, "veld-ontbreekt", $"Het veld '{field.Name}' is verplicht."));
        }

        if (problems.Count > 0) return problems;
        return input.Deserialize(useCase.Type, UseCaseJson.Options)!;
    }

    private static void Check(JsonNode? node, JsonPropertyInfo field, List<Problem> problems)
    {
        if (node is null)
        {
            if (!field.IsSetNullable) problems.Add(Problem.InField(field.Name, "veld-leeg", $"Het veld '{field.Name}' mag niet leeg zijn."));
            return;
        }

        try
        {
            TryRead(node, field);
        }
        catch (JsonException fault)
        {
            problems.Add(Problem.InField(field.Name, "veld-onjuist", $"De waarde van '{field.Name}' heeft niet de juiste vorm.") with
            {
                Place = PlaceIn(field, fault),
                Found = Short(node.ToJsonString(UseCaseJson.Options)),
                Expected = JsonForm.Of(field.PropertyType),
            });
        }
    }

    /// <summary>A field may have a converter of its own, which serializer options cannot carry for a polymorphic type.</summary>
    private static void TryRead(JsonNode node, JsonPropertyInfo field)
    {
        if (field.CustomConverter is not { Type: { } type } converter) node.Deserialize(field.PropertyType, UseCaseJson.Options);
        else ConvertMethod.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [converter, node], null);
    }

    private static void Convert<T>(JsonConverter<T> converter, JsonNode node)
    {
        var reader = new Utf8JsonReader(JsonSerializer.SerializeToUtf8Bytes(node));
        reader.Read();
        converter.Read(ref reader, typeof(T), UseCaseJson.Options);
    }

    /// <summary>Where in the field, when it holds more than one value: "$.a[0].b" becomes "/veld/a/0/b".</summary>
    private static Place? PlaceIn(JsonPropertyInfo field, JsonException fault) =>
        fault.Path is { Length: > 2 } path ? new Place(null) { Pointer = "/" + field.Name + path[1..].Replace('.', '/').Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) } : null;

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
