// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bundel.Platform;

/// <summary>Walks through JSON beside the types it must become, and collects every fault with its field and, below the top, its JSON pointer.</summary>
internal sealed class InputCheck
{
    private const int MostShown = 80;

    private static readonly MethodInfo ConvertMethod = typeof(InputCheck).GetMethod(nameof(Convert), BindingFlags.NonPublic | BindingFlags.Static)!;

    public List<Problem> Problems { get; } = [];

    /// <summary>The fields of an object; <paramref name="discriminator"/> names the kind and is no field itself.</summary>
    public void Members(JsonObject input, Type type, string pointer, string? discriminator = null)
    {
        var fields = JsonFields.Writable(type);
        foreach (var (name, _) in input)
        {
            if (name != discriminator && !fields.Any(field => field.Name == name))
                Add(name, pointer, "veld-onbekend", $"Het veld '{name}' bestaat niet.", expected: Dutch.List([.. fields.Select(field => field.Name)]));
        }

        foreach (var field in fields)
        {
            if (input.TryGetPropertyValue(field.Name, out var node)) Field(node, field, pointer);
            else if (field.IsRequired) Add(field.Name, pointer, "veld-ontbreekt", $"Het veld '{field.Name}' is verplicht.");
        }
    }

    private void Field(JsonNode? node, JsonPropertyInfo field, string pointer)
    {
        if (node is not null && field.CustomConverter is { } converter) Own(node, field, converter, pointer);
        else if (node is not null) Value(node, field.PropertyType, field.Name, pointer);
        else if (!field.IsSetNullable) Add(field.Name, pointer, "veld-leeg", $"Het veld '{field.Name}' mag niet leeg zijn.");
    }

    /// <summary>A field with a converter of its own, which serializer options cannot carry for a polymorphic type: that knows whether the value fits, and where not.</summary>
    private void Own(JsonNode node, JsonPropertyInfo field, JsonConverter converter, string pointer)
    {
        try
        {
            ConvertMethod.MakeGenericMethod(converter.Type!).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [converter, node], null);
        }
        catch (JsonException exception)
        {
            Add(field.Name, pointer, "veld-onjuist", $"De waarde van '{field.Name}' heeft niet de juiste vorm.", Short(node.ToJsonString(UseCaseJson.Options)), JsonForm.Of(field.PropertyType), PointerOf(exception));
        }
    }

    private static void Convert<T>(JsonConverter<T> converter, JsonNode node)
    {
        var reader = new Utf8JsonReader(JsonSerializer.SerializeToUtf8Bytes(node));
        reader.Read();
        converter.Read(ref reader, typeof(T), UseCaseJson.Options);
    }

    /// <summary>"$.a[0].b" becomes "/a/0/b"; the whole is empty.</summary>
    public static string PointerOf(JsonException fault) =>
        fault.Path is { Length: > 2 } path ? path[1..].Replace('.', '/').Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) : "";

    private void Value(JsonNode node, Type type, string name, string pointer)
    {
        var info = UseCaseJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        var here = $"{pointer}/{Escape(name)}";
        if (info is { Kind: JsonTypeInfoKind.Object, PolymorphismOptions: { } kinds } && node is JsonObject some) OneOf(some, kinds, name, pointer);
        else if (info.Kind == JsonTypeInfoKind.Object && node is JsonObject input) Members(input, info.Type, here);
        else if (info.Kind == JsonTypeInfoKind.Enumerable && node is JsonArray list) Elements(list, info.ElementType!, here);
        else if (info.Kind == JsonTypeInfoKind.Dictionary && node is JsonObject map) Entries(map, info.ElementType!, here);
        else if (info.Kind != JsonTypeInfoKind.None || !Fits(node, type)) Add(name, pointer, "veld-onjuist", $"De waarde van '{name}' heeft niet de juiste vorm.", Short(node.ToJsonString(UseCaseJson.Options)), JsonForm.Of(type));
    }

    private void OneOf(JsonObject input, JsonPolymorphismOptions kinds, string name, string pointer)
    {
        var here = $"{pointer}/{Escape(name)}";
        var field = kinds.TypeDiscriminatorPropertyName;
        var known = Dutch.List([.. kinds.DerivedTypes.Select(kind => (string)kind.TypeDiscriminator!)]);
        if (input[field] is not { } found) Add(field, here, "veld-ontbreekt", $"Het veld '{field}' is verplicht.", expected: known);
        else if (kinds.DerivedTypes.FirstOrDefault(kind => found.GetValueKind() == JsonValueKind.String && (string)kind.TypeDiscriminator! == found.GetValue<string>()) is { DerivedType: { } derived })
            Members(input, derived, here, field);
        else Add(field, here, "veld-onjuist", $"De waarde van '{field}' heeft niet de juiste vorm.", Short(found.ToJsonString(UseCaseJson.Options)), known);
    }

    private void Elements(JsonArray list, Type type, string pointer)
    {
        for (var i = 0; i < list.Count; i++)
        {
            var name = FormattableString.Invariant($"{i}");
            if (list[i] is { } node) Value(node, type, name, pointer);
            else if (Nullable.GetUnderlyingType(type) is null) Add(name, pointer, "veld-leeg", $"Onderdeel {i + 1} van de lijst mag niet leeg zijn.");
        }
    }

    private void Entries(JsonObject map, Type type, string pointer)
    {
        foreach (var (name, node) in map)
        {
            if (node is not null) Value(node, type, name, pointer);
            else if (Nullable.GetUnderlyingType(type) is null) Add(name, pointer, "veld-leeg", $"Het veld '{name}' mag niet leeg zijn.");
        }
    }

    private static bool Fits(JsonNode node, Type type)
    {
        try
        {
            node.Deserialize(type, UseCaseJson.Options);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void Add(string name, string pointer, string code, string message, string? found = null, string? expected = null, string deeper = "") => Problems.Add(Problem.InField(name, code, message) with
    {
        Place = pointer.Length + deeper.Length == 0 ? null : new Place(null) { Pointer = $"{pointer}/{Escape(name)}{deeper}" },
        Found = found,
        Expected = expected,
    });

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Short(string text) => text.Length <= MostShown ? text : text[..MostShown] + "…";
}
