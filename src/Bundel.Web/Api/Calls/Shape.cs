// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Web.Api.Answers;

namespace Bundel.Web.Api.Calls;

/// <summary>An answer is always an object: an id or a text that stands alone gets a name.</summary>
internal static class Shape
{
    /// <summary>Name of the field around a result that is no object, by its type.</summary>
    public static string? Wrapper(Type result)
    {
        if (typeof(ITypedId).IsAssignableFrom(result)) return "id";
        return UseCaseJson.Options.GetTypeInfo(result).Kind is System.Text.Json.Serialization.Metadata.JsonTypeInfoKind.None ? "waarde" : null;
    }

    public static ApiAnswer Of(int status, Type result, byte[] representation) => Wrapper(result) is { } name
        ? new(status, [.. Encoding.UTF8.GetBytes($"{{\"{name}\":"), .. representation, .. "}"u8])
        : new(status, representation);
}
