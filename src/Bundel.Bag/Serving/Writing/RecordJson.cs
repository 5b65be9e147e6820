// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Records;

namespace Bundel.Bag.Serving.Writing;

/// <summary>Writes the attributes of a voorkomen, in the order of the OpenAPI document.</summary>
internal static class RecordJson
{
    private static readonly string[] Names = ["woonplaats", "openbareRuimte", "nummeraanduiding", "verblijfsobject", "ligplaats", "standplaats", "pand"];
    private static readonly string[] Domains = ["NL.IMBAG.Woonplaats", "NL.IMBAG.Openbareruimte", "NL.IMBAG.Nummeraanduiding", "NL.IMBAG.Verblijfsobject", "NL.IMBAG.Ligplaats", "NL.IMBAG.Standplaats", "NL.IMBAG.Pand"];

    public static string NameOf(BagKind kind) => Names[(int)kind];

    /// <summary>"verblijfsobject": { … }.</summary>
    public static void Write(HalWriter hal, BagRecord record)
    {
        var json = hal.Json;
        json.WriteStartObject(NameOf(record.Kind));
        Addresses(json, record);
        json.WriteString("identificatie"u8, HalWriter.IdText(record.Kind, record.Id));
        json.WriteString("domein"u8, Domains[(int)record.Kind]);
        Own(hal, record);
        json.WriteString("status"u8, record.StatusName);
        if (record.Kind == BagKind.OpenbareRuimte) json.WriteString("korteNaam"u8, record.ShortName ?? Shorten(record.Name!));
        json.WriteString("geconstateerd"u8, record.Established ? "J"u8 : "N"u8);
        hal.Day("documentdatum", record.DocumentDate);
        json.WriteString("documentnummer"u8, record.DocumentNumber);
        Occurrence(hal, record);
        References(json, record);
        json.WriteEndObject();
    }

    /// <summary>A short name has at most 24 characters.</summary>
    public static string Shorten(string name) => name.Length > 24 ? name[..24] : name;

    private static void Addresses(Utf8JsonWriter json, BagRecord record)
    {
        if (record.MainAddress == 0) return;
        json.WriteString("heeftAlsHoofdAdres"u8, HalWriter.IdText(BagKind.Nummeraanduiding, record.MainAddress));
        Ids(json, "heeftAlsNevenAdres", record.SideAddresses);
        json.WriteString("type"u8, record.Kind switch { BagKind.Verblijfsobject => "Verblijfsobject"u8, BagKind.Ligplaats => "Ligplaats"u8, _ => "Standplaats"u8 });
    }

    private static void Own(HalWriter hal, BagRecord record)
    {
        var json = hal.Json;
        switch (record.Kind)
        {
            case BagKind.Woonplaats:
                json.WriteString("naam"u8, record.Name);
                break;
            case BagKind.OpenbareRuimte:
                json.WriteString("naam"u8, record.Name);
                json.WriteString("type"u8, Codes.StreetType.Name(record.Type));
                break;
            case BagKind.Nummeraanduiding:
                json.WriteNumber("huisnummer"u8, record.Number);
                if (record.Letter is not null) json.WriteString("huisletter"u8, record.Letter);
                if (record.Suffix is not null) json.WriteString("huisnummertoevoeging"u8, record.Suffix);
                if (record.Postcode is not null) json.WriteString("postcode"u8, record.Postcode);
                json.WriteString("typeAdresseerbaarObject"u8, Codes.Addressed.Name(record.Type));
                break;
            case BagKind.Verblijfsobject:
                GeoJson.PointOrSurface(json, "geometrie", record.Geometry, hal.Crs);
                Purposes(json, record.Purposes);
                json.WriteNumber("oppervlakte"u8, record.Area);
                break;
            case BagKind.Pand:
                GeoJson.Surface(json, "geometrie", record.Geometry, hal.Crs);
                json.WriteString("oorspronkelijkBouwjaar"u8, record.Year.ToString("0000", CultureInfo.InvariantCulture));
                break;
            default:
                GeoJson.Surface(json, "geometrie", record.Geometry, hal.Crs);
                break;
        }
    }

    public static void Purposes(Utf8JsonWriter json, int purposes)
    {
        json.WriteStartArray("gebruiksdoelen"u8);
        foreach (var (code, name) in Codes.Purpose.All)
        {
            if ((purposes & (1 << (code - 1))) != 0) json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static void References(Utf8JsonWriter json, BagRecord record)
    {
        if (record.Kind is BagKind.OpenbareRuimte or BagKind.Nummeraanduiding && record.Town is { } town) json.WriteString("ligtIn"u8, HalWriter.IdText(BagKind.Woonplaats, town));
        if (record.Kind == BagKind.Nummeraanduiding) json.WriteString("ligtAan"u8, HalWriter.IdText(BagKind.OpenbareRuimte, record.Street));
        if (record.Kind == BagKind.Verblijfsobject) Ids(json, "maaktDeelUitVan", record.Buildings);
    }

    private static void Occurrence(HalWriter hal, BagRecord record)
    {
        var json = hal.Json;
        json.WriteStartObject("voorkomen"u8);
        hal.Instant("tijdstipRegistratie", record.Registered);
        json.WriteNumber("versie"u8, record.Version);
        hal.Instant("eindRegistratie", record.EndRegistered);
        hal.Day("beginGeldigheid", (long)record.Begin);
        hal.Day("eindGeldigheid", record.End);
        hal.Instant("tijdstipInactief", record.Inactive);
        hal.Instant("tijdstipRegistratieLV", record.LvRegistered);
        hal.Instant("tijdstipEindRegistratieLV", record.LvEnd);
        hal.Instant("tijdstipInactiefLV", record.LvInactive);
        hal.Instant("tijdstipNietBAG", record.LvNotBag);
        json.WriteEndObject();
    }

    public static void Ids(Utf8JsonWriter json, string name, List<long> ids)
    {
        if (ids.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var id in ids) json.WriteStringValue(HalWriter.IdText(BagKind.Pand, id));
        json.WriteEndArray();
    }
}
