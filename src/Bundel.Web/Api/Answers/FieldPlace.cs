// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization.Metadata;

namespace Bundel.Web.Api.Answers;

/// <summary>Where in a request the field of a problem stands.</summary>
internal static class FieldPlace
{
    private static readonly string[] Headers = ["If-Match", "Idempotency-Key"];

    /// <summary>Path, query, header or body, in Dutch.</summary>
    public static string Where(Problem problem, ApiRoute route)
    {
        if (Headers.Contains(problem.Field)) return "kop";
        if (problem.Place?.Pointer is null && route.Parameters.Contains(problem.Field)) return "adres";
        return route.HasBody ? "inhoud" : "vraag";
    }

    /// <summary>JSON pointer into the input as a whole: the fields of address, query and body together.</summary>
    public static string Pointer(Problem problem, ApiRoute route)
    {
        if (problem.Place is { File: null, Pointer: { } known }) return known;
        return Find(route.UseCase.Type, problem.Field!, 0) ?? "/" + problem.Field;
    }

    /// <summary>A handler knows the name of a field only; that may stand inside an object of the input.</summary>
    private static string? Find(Type type, string name, int depth)
    {
        var fields = JsonFields.Writable(type);
        if (fields.Any(field => field.Name == name)) return "/" + name;
        return depth > 2 ? null : fields
            .Where(field => UseCaseJson.Options.GetTypeInfo(field.PropertyType).Kind == JsonTypeInfoKind.Object)
            .Select(field => Find(field.PropertyType, name, depth + 1) is { } deeper ? $"/{field.Name}{deeper}" : null)
            .FirstOrDefault(found => found is not null);
    }
}
