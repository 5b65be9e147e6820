// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bundel.Settlement.Model;

/// <summary>Compares JSON with the records and collects every difference with its JSON pointer.</summary>
internal sealed class ShapeCheck
{
    private readonly List<Problem> problems = [];
    private readonly string? file;

    private ShapeCheck(string? file) => this.file = file;

    public static List<Problem> Check(JsonElement element, Type type, string? file)
    {
        var check = new ShapeCheck(file);
        check.Value(element, type, "");
        return check.problems;
    }

    private void Value(JsonElement element, Type type, string pointer)
    {
        if (ModelContract.ElementOf(type) is { } item) List(element, item, pointer);
        else if (ModelContract.Readable.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Object } record) Record(element, record, pointer);
        else Leaf(element, type, pointer);
    }

    private void List(JsonElement element, Type item, string pointer)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Add("json-vorm", "Hier hoort een lijst te staan.", pointer, Text(element), "[ … ]");
            return;
        }

        var index = 0;
        foreach (var child in element.EnumerateArray()) Value(child, item, FormattableString.Invariant($"{pointer}/{index++}"));
    }

    private void Record(JsonElement element, JsonTypeInfo type, string pointer)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Add("json-vorm", "Hier hoort een object te staan.", pointer, Text(element), "{ … }");
            return;
        }

        if (type.PolymorphismOptions is not { } kind) Properties(element, type, null, pointer);
        else if (Derived(element, kind, pointer) is { } derived) Properties(element, ModelContract.Readable.GetTypeInfo(derived), kind.TypeDiscriminatorPropertyName, pointer);
    }

    private Type? Derived(JsonElement element, JsonPolymorphismOptions kind, string pointer)
    {
        var name = kind.TypeDiscriminatorPropertyName;
        var known = kind.DerivedTypes.ToDictionary(derived => (string)derived.TypeDiscriminator!, derived => derived.DerivedType, StringComparer.Ordinal);
        var found = element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : null;
        if (found is not null && known.TryGetValue(found, out var type)) return type;
        Add("soort-onbekend", $"Onbekende of ontbrekende {name}.", $"{pointer}/{name}", found ?? "niets", string.Join(", ", known.Keys));
        return null;
    }

    private void Properties(JsonElement element, JsonTypeInfo type, string? discriminator, string pointer)
    {
        var known = type.Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject().Where(property => property.Name != discriminator))
        {
            var place = $"{pointer}/{Escape(property.Name)}";
            if (!known.TryGetValue(property.Name, out var target)) Add("veld-onbekend", $"Het veld {property.Name} is onbekend.", place, property.Name, string.Join(", ", known.Keys));
            else if (property.Value.ValueKind != JsonValueKind.Null) Value(property.Value, target.PropertyType, place);
            else if (!target.IsSetNullable) Add("veld-leeg", $"Het veld {property.Name} mag niet leeg zijn.", place, "null", Scalars.Expected(target.PropertyType));
        }

        foreach (var missing in type.Properties.Where(property => property.IsRequired && !element.TryGetProperty(property.Name, out _)))
        {
            Add("veld-ontbreekt", $"Het veld {missing.Name} ontbreekt.", pointer, null, null);
        }
    }

    private void Leaf(JsonElement element, Type type, string pointer)
    {
        try
        {
            if (element.Deserialize(type, ModelContract.Readable) is string { Length: 0 }) Add("waarde-leeg", "Deze tekst is leeg.", pointer, "\"\"", "tekst");
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or OverflowException)
        {
            Add("waarde-ongeldig", "Deze waarde kan niet worden gelezen.", pointer, Text(element), Scalars.Expected(type));
        }
    }

    private void Add(string code, string message, string pointer, string? found, string? expected) =>
        problems.Add(new Problem(code, message) { Place = new Place(file) { Pointer = pointer }, Found = found, Expected = expected });

    private static string Text(JsonElement element)
    {
        var text = element.GetRawText();
        return text.Length <= 60 ? text : text[..60] + "…";
    }

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
