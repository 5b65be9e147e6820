// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Bundel.Collaborations.Organisations;

/// <summary>The shipped municipalities of 2025.</summary>
public static class Municipalities
{
    private static readonly Lazy<FrozenDictionary<string, Municipality>> ByCode = new(() => Read().ToFrozenDictionary(row => row.Code));

    private static readonly Lazy<ShippedSource> Origin = new(() => JsonSerializer.Deserialize<ShippedSource>(Open("gemeenten-2025.json"))!);

    public static ShippedSource Source => Origin.Value;

    /// <summary>In the order of their names, accents folded.</summary>
    public static IReadOnlyList<Municipality> All { get; } = [.. ByCode.Value.Values.OrderBy(row => SearchText.Fold(row.Name), StringComparer.Ordinal)];

    public static Municipality? Find(string? code) => code is null ? null : ByCode.Value.GetValueOrDefault(code);

    private static IEnumerable<Municipality> Read()
    {
        using var reader = new StreamReader(Open("gemeenten-2025.csv"));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(';');
            yield return new Municipality(fields[0], fields[1], fields[2], int.Parse(fields[3], CultureInfo.InvariantCulture));
        }
    }

    private static Stream Open(string name) => typeof(Municipalities).Assembly.GetManifestResourceStream(name)!;
}
