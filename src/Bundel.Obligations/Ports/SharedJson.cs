// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Collaborations.Ports;

namespace Bundel.Obligations.Ports;

/// <summary>Items of a package as JSON, one field on a line, so that differences show.</summary>
internal static class SharedJson
{
    private static readonly JsonSerializerOptions Indented = new(UseCaseJson.Options) { WriteIndented = true, NewLine = "\n" };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Indented);

    public static Result<T> Read<T>(ShareableItem item)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(item.Text, UseCaseJson.Options) is { } value ? value : new Problem("onderdeel-leeg", "Hier hoort een onderdeel te staan.");
        }
        catch (JsonException fault)
        {
            return new Problem("onderdeel-onleesbaar", $"Dit is geen {item.Kind} in JSON.") { Found = fault.Path };
        }
    }
}
