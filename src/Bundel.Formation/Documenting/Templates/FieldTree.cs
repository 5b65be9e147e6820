// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel;
using System.Reflection;

namespace Bundel.Formation.Documenting.Templates;

/// <summary>The fields as a tree, from the records that carry them.</summary>
/// <param name="IsList">One for each; its fields are those of an element.</param>
internal sealed record FieldTree(string Description, bool IsList, IReadOnlyDictionary<string, FieldTree> Fields)
{
    public static FieldTree Root { get; } = Of(typeof(DocumentFields), "");

    /// <summary>Every path with its description: "deelnemers[].naam".</summary>
    public IEnumerable<DocumentField> Listed(string prefix = "")
    {
        foreach (var (name, field) in Fields)
        {
            var path = prefix + name + (field.IsList ? "[]" : "");
            yield return new DocumentField(path, field.Description);
            foreach (var deeper in field.Listed(path + ".")) yield return deeper;
        }
    }

    private static FieldTree Of(Type type, string description)
    {
        var element = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;
        var holder = element ?? type;
        var fields = holder == typeof(string)
            ? new Dictionary<string, FieldTree>()
            : holder.GetProperties().Where(property => property.GetCustomAttribute<JsonPropertyNameAttribute>() is not null)
                .ToDictionary(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name, property => Of(property.PropertyType, property.GetCustomAttribute<DescriptionAttribute>()?.Description ?? ""));
        return new FieldTree(description, element is not null, fields);
    }
}

/// <summary>One documented field.</summary>
public sealed record DocumentField(
    [property: JsonPropertyName("veld")] string Path,
    [property: JsonPropertyName("betekenis")] string Description);
