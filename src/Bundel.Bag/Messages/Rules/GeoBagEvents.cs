// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;

namespace Bundel.Bag.Messages.Rules;

/// <summary>An event of Geo-BAG: where it arises, and which message it leads to.</summary>
internal sealed record GeoBagEvent(string Code, string Name, string Origin, string Message, string Bgt);

internal static class GeoBagEvents
{
    public static IReadOnlyDictionary<string, GeoBagEvent> All { get; } = Read();

    private static Dictionary<string, GeoBagEvent> Read()
    {
        using var stream = typeof(GeoBagEvents).Assembly.GetManifestResourceStream("geobag-gebeurtenissen.csv")!;
        using var reader = CsvReader.Open(stream, "geobag-gebeurtenissen.csv");
        var events = new Dictionary<string, GeoBagEvent>(StringComparer.Ordinal);
        reader.ReadRow();
        while (reader.ReadRow()) events.Add(reader.Text(0), new GeoBagEvent(reader.Text(0), reader.Text(1), reader.Text(2), reader.Text(3), reader.Text(4)));
        return events;
    }
}
