// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Addresses;
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Records;

namespace Bundel.Bag.Serving.Writing;

/// <summary>Writes a composed address, short or extended.</summary>
internal sealed class AddressJson(HalWriter hal, Moment moment, Expand expand, bool extended)
{
    public void Write(AddressRecord address, string? self = null)
    {
        var json = hal.Json;
        json.WriteStartObject();
        Fields(address);
        if (extended) Extended(address);
        Established(address);
        Notes(address);
        if (expand.Any) Embedded(address);
        Links(address, self ?? $"{hal.Call.Base}{(extended ? "/adressenuitgebreid/" : "/adressen/")}{HalWriter.IdText(BagKind.Nummeraanduiding, address.Id)}");
        json.WriteEndObject();
    }

    private void Fields(AddressRecord address)
    {
        var json = hal.Json;
        var shortName = RecordJson.Shorten(address.ShortStreet);
        json.WriteString("openbareRuimteNaam"u8, address.Street);
        json.WriteString("korteNaam"u8, shortName);
        json.WriteNumber("huisnummer"u8, address.Number);
        if (address.Letter is not null) json.WriteString("huisletter"u8, address.Letter);
        if (address.Suffix is not null) json.WriteString("huisnummertoevoeging"u8, address.Suffix);
        if (address.Postcode is not null) json.WriteString("postcode"u8, address.Postcode);
        json.WriteString("woonplaatsNaam"u8, address.Town);
        json.WriteString("nummeraanduidingIdentificatie"u8, HalWriter.IdText(BagKind.Nummeraanduiding, address.Id));
        json.WriteString("openbareRuimteIdentificatie"u8, HalWriter.IdText(BagKind.OpenbareRuimte, address.StreetId));
        json.WriteString("woonplaatsIdentificatie"u8, HalWriter.IdText(BagKind.Woonplaats, address.TownId));
        if (address.Object is { } place) json.WriteString("adresseerbaarObjectIdentificatie"u8, HalWriter.IdText(BagKind.Verblijfsobject, place));
        RecordJson.Ids(json, "pandIdentificaties", address.Buildings);
        if (address.IsSide) json.WriteBoolean("indicatieNevenadres"u8, value: true);
        json.WriteString("adresregel5"u8, Address.Line(shortName, address.Number, address.Letter, address.Suffix));
        json.WriteString("adresregel6"u8, Address.PlaceLine(address.Postcode, address.Town));
    }

    private void Extended(AddressRecord address)
    {
        var json = hal.Json;
        json.WriteString("typeAdresseerbaarObject"u8, Codes.Addressed.Name(address.Type));
        if (address.Object is { } place && hal.Session.Records.At(place, moment) is { } record)
        {
            if (record.Kind == BagKind.Verblijfsobject) GeoJson.PointOrSurface(json, "adresseerbaarObjectGeometrie", record.Geometry, hal.Crs);
            else Surface(record);
            json.WriteString("adresseerbaarObjectStatus"u8, record.StatusName);
            if (record.Kind == BagKind.Verblijfsobject)
            {
                RecordJson.Purposes(json, record.Purposes);
                json.WriteNumber("oppervlakte"u8, record.Area);
            }
        }

        var buildings = address.Buildings.ConvertAll(id => hal.Session.Records.At(id, moment)).OfType<BagRecord>().ToList();
        if (buildings.Count == 0) return;
        json.WriteStartArray("oorspronkelijkBouwjaar"u8);
        foreach (var building in buildings) json.WriteStringValue(building.Year.ToString("0000", CultureInfo.InvariantCulture));
        json.WriteEndArray();
        json.WriteStartArray("pandStatussen"u8);
        foreach (var building in buildings) json.WriteStringValue(building.StatusName);
        json.WriteEndArray();
    }

    private void Surface(BagRecord record)
    {
        hal.Json.WriteStartObject("adresseerbaarObjectGeometrie"u8);
        GeoJson.Surface(hal.Json, "vlak", record.Geometry, hal.Crs);
        hal.Json.WriteEndObject();
    }

    private void Established(AddressRecord address)
    {
        if (!address.AnyEstablished) return;
        var json = hal.Json;
        json.WriteStartObject("geconstateerd"u8);
        if (address.TownEstablished) json.WriteBoolean("woonplaats"u8, value: true);
        if (address.StreetEstablished) json.WriteBoolean("openbareRuimte"u8, value: true);
        if (address.NumberEstablished) json.WriteBoolean("nummeraanduiding"u8, value: true);
        json.WriteEndObject();
    }

    private void Notes(AddressRecord address)
    {
        var notes = AddressNotes.Of(hal.Session, address, moment, extended);
        if (notes.Count == 0) return;
        var json = hal.Json;
        json.WriteStartObject("inonderzoek"u8);
        foreach (var note in notes) json.WriteBoolean(note.Name, value: true);
        json.WriteStartArray("toelichting"u8);
        foreach (var note in notes) json.WriteStringValue(note.Explanation);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Embedded(AddressRecord address)
    {
        hal.Json.WriteStartObject("_embedded"u8);
        One("openbareRuimte", address.StreetId);
        One("nummeraanduiding", address.Id);
        One("woonplaats", address.TownId);
        One("adresseerbaarObject", address.Object);
        if (expand["panden"] && address.Buildings.Count > 0)
        {
            hal.Json.WriteStartArray("panden"u8);
            foreach (var id in address.Buildings)
            {
                if (hal.Session.Records.At(id, moment) is { } record) new ResourceJson(hal, moment, Expand.None).Write(record);
            }

            hal.Json.WriteEndArray();
        }

        hal.Json.WriteEndObject();
    }

    private void One(string name, long? id)
    {
        if (!expand[name] || id is not { } known || hal.Session.Records.At(known, moment) is not { } record) return;
        hal.Json.WritePropertyName(name);
        new ResourceJson(hal, moment, Expand.None).Write(record);
    }

    private void Links(AddressRecord address, string self)
    {
        hal.Json.WriteStartObject("_links"u8);
        hal.Self(self);
        hal.Link("openbareRuimte", hal.To(BagKind.OpenbareRuimte, address.StreetId));
        hal.Link("nummeraanduiding", hal.To(BagKind.Nummeraanduiding, address.Id));
        hal.Link("woonplaats", hal.To(BagKind.Woonplaats, address.TownId));
        if (address.Object is { } place) hal.Link("adresseerbaarObject", $"{hal.Call.Base}/adresseerbareobjecten/{HalWriter.IdText(BagKind.Verblijfsobject, place)}");
        hal.Links("panden", address.Buildings.ConvertAll(id => hal.To(BagKind.Pand, id)));
        hal.Json.WriteEndObject();
    }
}
