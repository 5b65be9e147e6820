// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints;

/// <summary>Data files that this slice ships, embedded.</summary>
public static class ShippedData
{
    public static Stream Open(string name) =>
        typeof(ShippedData).Assembly.GetManifestResourceStream("Bundel.Blueprints." + name) ?? throw new InvalidOperationException($"No shipped data {name}.");

    public static IReadOnlyList<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
