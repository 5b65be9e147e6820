// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Bundel.Data;
using Bundel.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Tests.Architecture;

/// <summary>The Dutch words that Bundel shows to programs and people: names of use cases, fields, values and permissions.</summary>
internal static partial class PublicTerms
{
    public static UseCaseCatalog Catalog { get; } = UseCaseCatalog.Register(new ServiceCollection(), BundelModules.All.Assemblies);

    /// <summary>The fields of input and answer, those of nested records too.</summary>
    public static IReadOnlyList<Field> Fields(UseCaseDescriptor useCase)
    {
        var seen = new HashSet<Type>();
        return [.. Fields(useCase.Type, seen), .. Fields(useCase.ResultType, seen)];
    }

    /// <summary>Every word, with one place where it stands.</summary>
    public static ILookup<string, string> Words() => Terms()
        .SelectMany(term => Word().Matches(term.Text).Select(match => (Word: match.Value.ToLowerInvariant(), term.Place)))
        .Distinct().ToLookup(found => found.Word, found => found.Place);

    private static IEnumerable<(string Text, string Place)> Terms() =>
    [
        .. Catalog.All.Select(useCase => (useCase.Code, $"gebruiksgeval {useCase.Code}")),
        .. BundelModules.All.Permissions.Select(permission => (permission.Code, $"recht {permission.Code}")),
        .. Catalog.All.SelectMany(Fields).Where(field => field.Name is not null).Select(field => (field.Name!, field.ToString())),
    ];

    private static IEnumerable<Field> Fields(Type type, HashSet<Type> seen)
    {
        foreach (var part in Parts(type).Where(part => part.Assembly.GetName().Name!.StartsWith("Bundel") && seen.Add(part)))
        {
            foreach (var property in part.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsInJson))
            {
                yield return new Field(part, property.Name, property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name);
                foreach (var below in Fields(property.PropertyType, seen)) yield return below;
            }
        }
    }

    private static bool IsInJson(PropertyInfo property) =>
        property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract" && !property.IsDefined(typeof(JsonIgnoreAttribute), inherit: true);

    /// <summary>The records in a type: itself, or what a list, dictionary or nullable holds. Values that are one text in JSON are none.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.IsArray) return Parts(type.GetElementType()!);
        if (type.IsGenericType) return type.GetGenericArguments().SelectMany(Parts);
        var isText = type.IsEnum || typeof(ITypedId).IsAssignableFrom(type) || UseCaseJson.Options.GetTypeInfo(type).Kind != System.Text.Json.Serialization.Metadata.JsonTypeInfoKind.Object;
        return isText ? [] : [type];
    }

    [GeneratedRegex("[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex Word();

    internal sealed record Field(Type Type, string Property, string? Name)
    {
        public override string ToString() => $"{Type.Name}.{Property} ({Name ?? "zonder naam"})";
    }
}
