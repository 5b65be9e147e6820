// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Exchange;

namespace Bundel.Blueprints.Analysis;

/// <summary>A model with its concepts by identifier and its properties by name. Property identifiers change at every export of Archi; names do not.</summary>
public sealed class ModelIndex
{
    public const string ObjectId = "Object ID";

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> definitions = new(StringComparer.Ordinal);

    public ModelIndex(ExchangeModel model)
    {
        Model = model;
        foreach (var definition in model.PropertyDefinitions)
        {
            names.TryAdd(definition.Identifier, definition.Name);
            if (!definitions.TryGetValue(definition.Name, out var known)) definitions.Add(definition.Name, known = new HashSet<string>(StringComparer.Ordinal));
            known.Add(definition.Identifier);
        }

        foreach (var element in model.Elements) Elements.TryAdd(element.Identifier, element);
        foreach (var relationship in model.Relationships) Relationships.TryAdd(relationship.Identifier, relationship);
    }

    public ExchangeModel Model { get; }

    public Dictionary<string, ExchangeElement> Elements { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ExchangeRelationship> Relationships { get; } = new(StringComparer.Ordinal);

    public Concept? Concept(string identifier) => Elements.TryGetValue(identifier, out var element) ? element : Relationships.GetValueOrDefault(identifier);

    /// <summary>The name of a property, or its identifier when it is not defined.</summary>
    public string NameOf(ExchangeProperty property) => names.GetValueOrDefault(property.Definition, property.Definition);

    /// <summary>The first value of a property under this name; empty counts as absent.</summary>
    public string? Value(Referenceable part, string name)
    {
        if (!definitions.TryGetValue(name, out var known)) return null;
        foreach (var property in part.Properties)
        {
            if (known.Contains(property.Definition) && property.Value.Length > 0) return property.Value;
        }

        return null;
    }

    /// <summary>The first of these properties that has a value.</summary>
    public string? Value(Referenceable part, params ReadOnlySpan<string> anyOf)
    {
        foreach (var name in anyOf)
        {
            if (Value(part, name) is { } value) return value;
        }

        return null;
    }

    /// <summary>The Object ID, or the identifier in the file when there is none.</summary>
    public string Key(Referenceable part) => Value(part, ObjectId) ?? part.Identifier;

    public string? Status(Referenceable part) => Value(part, "GEMMA status", "Status");

    public string? GemmaType(Referenceable part) => Value(part, "GEMMA type", "SWC type");

    public string? Release => Value(Model, "Release");
}
