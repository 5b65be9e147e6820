// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Formation;

/// <summary>Data files that come with this release.</summary>
internal static class Shipped
{
    public static T Read<T>(string name)
    {
        using var stream = Open(name);
        return JsonSerializer.Deserialize<T>(stream, UseCaseJson.Options)!;
    }

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    private static Stream Open(string name) => typeof(Shipped).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The data file {name} is not shipped.");
}
