// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Bundel.Bag.Addresses;

/// <summary>Addresses as a file, one at a time: CSV, or GeoJSON in Rijksdriehoek coordinates.</summary>
public static class AddressExport
{
    private static readonly string[] Heading = ["nummeraanduiding", "openbare ruimte", "huisnummer", "huisletter", "toevoeging", "postcode", "woonplaats", "adresseerbaar object", "x", "y"];

    public static void Csv(Stream target, IEnumerable<Address> addresses)
    {
        using var writer = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        writer.Write(string.Join(';', Heading) + "\r\n");
        foreach (var address in addresses)
        {
            string?[] cells = [address.Id, address.Street, address.Number.ToString(CultureInfo.InvariantCulture), address.Letter, address.Suffix, address.Postcode, address.Town, address.Object, Number(address.Place?.X), Number(address.Place?.Y)];
            writer.Write(string.Join(';', cells.Select(Cell)) + "\r\n");
        }
    }

    public static void GeoJson(Stream target, IEnumerable<Address> addresses)
    {
        using var writer = new Utf8JsonWriter(target);
        writer.WriteStartObject();
        writer.WriteString("type"u8, "FeatureCollection"u8);
        writer.WriteStartObject("crs"u8);
        writer.WriteString("type"u8, "name"u8);
        writer.WriteStartObject("properties"u8);
        writer.WriteString("name"u8, "urn:ogc:def:crs:EPSG::28992"u8);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartArray("features"u8);
        foreach (var address in addresses)
        {
            Feature(writer, address);
            if (writer.BytesPending > 1 << 16) writer.Flush();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Feature(Utf8JsonWriter writer, Address address)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "Feature"u8);
        writer.WriteString("id"u8, address.Id);
        if (address.Place is { } place)
        {
            writer.WriteStartObject("geometry"u8);
            writer.WriteString("type"u8, "Point"u8);
            writer.WriteStartArray("coordinates"u8);
            writer.WriteNumberValue(place.X);
            writer.WriteNumberValue(place.Y);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("geometry"u8);
        }

        writer.WritePropertyName("properties"u8);
        JsonSerializer.Serialize(writer, address);
        writer.WriteEndObject();
    }

    private static string? Number(double? number) => number?.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Cell(string? text) => text is null ? "" : text.IndexOfAny([';', '"', '\r', '\n']) < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
