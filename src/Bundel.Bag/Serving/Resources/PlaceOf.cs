// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Places;

namespace Bundel.Bag.Serving.Resources;

/// <summary>The place that a request asks about, in RD; refuses what does not fit its coordinate system.</summary>
internal static class PlaceOf
{
    private const double LargestArea = 250_000;

    public static Crs AnswerCrs(BagCall call) => CrsText.Read(call.AcceptCrs) ?? throw RefusalException.AcceptCrs(call.AcceptCrs!);

    public static Box Query(BagCall call, Query query, string name)
    {
        var text = query[name]!;
        var numbers = name switch { "bbox" => PlaceText.Box(name, text).Numbers, "point" => PlaceText.Point(name, text).Numbers, _ => PlaceText.Pair(name, text).Numbers };
        var box = InRd(call, name, numbers);
        return box.Area <= LargestArea ? box : throw RefusalException.Invalid([new(name, "surfaceMaximum", "Waarde is hoger dan maximum oppervlakte 250000 m2.")]);
    }

    /// <summary>The GeoJSON point of a POST.</summary>
    public static Box Body(BagCall call)
    {
        try
        {
            using var document = JsonDocument.Parse(call.Body);
            if (document.RootElement is not { ValueKind: JsonValueKind.Object } root || !root.TryGetProperty("type", out var type) || type.ToString() != "Point" || !root.TryGetProperty("coordinates", out var coordinates)) throw RefusalException.Body();
            if (coordinates.ValueKind != JsonValueKind.Array || coordinates.EnumerateArray().Any(number => number.ValueKind != JsonValueKind.Number))
                throw RefusalException.Invalid([new("coordinates", "number", "Waarde is geen geldige number.")]);
            if (coordinates.GetArrayLength() < 2) throw RefusalException.Invalid([new("coordinates", "minItems", "Array bevat minder dan 2 items.")]);
            return InRd(call, "coordinates", [coordinates[0].GetDouble(), coordinates[1].GetDouble()]);
        }
        catch (JsonException)
        {
            throw RefusalException.Body();
        }
    }

    private static Box InRd(BagCall call, string name, double[] numbers)
    {
        var crs = CrsText.Read(call.ContentCrs) ?? throw RefusalException.ContentCrs(call.ContentCrs!);
        for (var i = 0; i < numbers.Length; i += 2)
        {
            if (!crs.Holds(numbers[i], numbers[i + 1])) throw RefusalException.Invalid([new(name, "geometryMismatch", "Waarde is niet conform opgegeven CRS.")]);
        }

        var (x1, y1) = crs.ToRd(numbers[0], numbers[1]);
        var (x2, y2) = numbers.Length == 2 ? (x1, y1) : crs.ToRd(numbers[2], numbers[3]);
        return Box.Between(x1, y1, x2, y2);
    }
}
