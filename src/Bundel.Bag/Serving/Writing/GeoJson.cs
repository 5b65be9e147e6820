// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Bag.Geometry;
using Bundel.Bag.Serving.Places;

namespace Bundel.Bag.Serving.Writing;

/// <summary>Writes geometry as GeoJSON, in RD with millimetres or in ETRS89 with nine decimals, latitude first.</summary>
internal static class GeoJson
{
    /// <summary>A surface as the value of a property.</summary>
    public static void Surface(Utf8JsonWriter json, string name, BagGeometry? geometry, Crs crs)
    {
        if (geometry is null || geometry.Point is not null) return;
        json.WriteStartObject(name);
        json.WriteString("type"u8, geometry.Multi ? "MultiPolygon"u8 : "Polygon"u8);
        json.WriteStartArray("coordinates"u8);
        foreach (var rings in geometry.Polygons)
        {
            if (geometry.Multi) json.WriteStartArray();
            foreach (var ring in rings) Ring(json, ring, geometry.Dimension, crs);
            if (geometry.Multi) json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>"punt" or "vlak", of an adresseerbaar object.</summary>
    public static void PointOrSurface(Utf8JsonWriter json, string name, BagGeometry? geometry, Crs crs)
    {
        if (geometry is null) return;
        json.WriteStartObject(name);
        if (geometry.Point is { } point)
        {
            json.WriteStartObject("punt"u8);
            json.WriteString("type"u8, "Point"u8);
            json.WritePropertyName("coordinates"u8);
            Position(json, point, 0, geometry.Dimension, crs);
            json.WriteEndObject();
        }
        else
        {
            Surface(json, "vlak", geometry, crs);
        }

        json.WriteEndObject();
    }

    private static void Ring(Utf8JsonWriter json, double[] ring, int dimension, Crs crs)
    {
        json.WriteStartArray();
        for (var i = 0; i < ring.Length; i += dimension) Position(json, ring, i, dimension, crs);
        json.WriteEndArray();
    }

    private static void Position(Utf8JsonWriter json, double[] numbers, int at, int dimension, Crs crs)
    {
        json.WriteStartArray();
        if (crs == Crs.Rd)
        {
            for (var i = 0; i < dimension; i++) json.WriteNumberValue(Math.Round(numbers[at + i], 3));
        }
        else
        {
            var (latitude, longitude) = RijksdriehoekGrid.ToEtrs89(numbers[at], numbers[at + 1]);
            json.WriteNumberValue(Math.Round(latitude, 9));
            json.WriteNumberValue(Math.Round(longitude, 9));
        }

        json.WriteEndArray();
    }
}
