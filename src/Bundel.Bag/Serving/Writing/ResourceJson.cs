// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Serving.Records;

namespace Bundel.Bag.Serving.Writing;

/// <summary>Writes an object as a HAL resource: its attributes, what is in onderzoek, what comes along, and links.</summary>
internal sealed class ResourceJson(HalWriter hal, Moment moment, Expand expand)
{
    /// <summary>The whole resource as a JSON object.</summary>
    public void Write(BagRecord record, string self)
    {
        hal.Json.WriteStartObject();
        Content(record, self);
        hal.Json.WriteEndObject();
    }

    /// <summary>A resource in a collection, or in another resource.</summary>
    public void Write(BagRecord record) => Write(record, hal.At(record.Kind, record.Id));

    public void Content(BagRecord record, string self)
    {
        RecordJson.Write(hal, record);
        InvestigationJson.Write(hal, record.Kind, Investigations(record));
        if (expand.Any) Embedded(record);
        hal.Json.WriteStartObject("_links"u8);
        hal.Self(self);
        Links(record);
        hal.Json.WriteEndObject();
    }

    /// <summary>What is in onderzoek at the moment of the question, or while a voorkomen held.</summary>
    private List<Investigation> Investigations(BagRecord record) => hal.Style == LinkStyle.Plain
        ? hal.Session.Investigations.At(record.Id, moment)
        : hal.Session.Investigations.All(record.Id).FindAll(row => !(row.End <= record.Begin) && !(record.End <= row.Begin));

    private void Links(BagRecord record)
    {
        switch (record.Kind)
        {
            case BagKind.Woonplaats:
                hal.Links("bronhouders", Holders(record).ConvertAll(holder => hal.Holder(holder, hal.Session.Relations.Lifetime(holder)!.Value.Begin)));
                break;
            case BagKind.OpenbareRuimte:
                hal.Link("ligtInWoonplaats", hal.To(BagKind.Woonplaats, record.Town!.Value));
                break;
            case BagKind.Nummeraanduiding:
                if ((record.Town ?? TownOf(record.Street)) is { } town) hal.Link("ligtInWoonplaats", hal.To(BagKind.Woonplaats, town));
                hal.Link("ligtAanOpenbareRuimte", hal.To(BagKind.OpenbareRuimte, record.Street));
                break;
            case BagKind.Verblijfsobject or BagKind.Ligplaats or BagKind.Standplaats:
                hal.Link("heeftAlsHoofdAdres", hal.To(BagKind.Nummeraanduiding, record.MainAddress));
                hal.Links("heeftAlsNevenAdres", [.. record.SideAddresses.Select(id => hal.To(BagKind.Nummeraanduiding, id))]);
                hal.Links("maaktDeelUitVan", [.. record.Buildings.Select(id => hal.To(BagKind.Pand, id))]);
                break;
        }
    }

    private void Embedded(BagRecord record)
    {
        hal.Json.WriteStartObject("_embedded"u8);
        switch (record.Kind)
        {
            case BagKind.Woonplaats:
                if (expand["geometrie"]) Shape(record);
                if (expand["bronhouders"] || expand["bronhouder"]) HolderJson.Embedded(hal, Holders(record));
                break;
            case BagKind.OpenbareRuimte:
                One("ligtInWoonplaats", record.Town);
                break;
            case BagKind.Nummeraanduiding:
                One("ligtInWoonplaats", record.Town ?? TownOf(record.Street));
                One("ligtAanOpenbareRuimte", record.Street);
                break;
            case BagKind.Verblijfsobject or BagKind.Ligplaats or BagKind.Standplaats:
                One("heeftAlsHoofdAdres", record.MainAddress);
                Many("heeftAlsNevenAdres", record.SideAddresses);
                Many("maaktDeelUitVan", record.Buildings);
                break;
        }

        hal.Json.WriteEndObject();
    }

    private void Shape(BagRecord record)
    {
        hal.Json.WriteStartObject("geometrie"u8);
        GeoJson.Surface(hal.Json, record.Geometry is { Multi: true } ? "multivlak" : "vlak", record.Geometry, hal.Crs);
        hal.Json.WriteEndObject();
    }

    private void One(string name, long? id)
    {
        if (!Wanted(name) || id is not { } known || hal.Session.Records.At(known, moment with { OnlyCurrent = false }) is not { } record) return;
        hal.Json.WritePropertyName(name);
        new ResourceJson(hal, moment, Expand.None).Write(record);
    }

    private void Many(string name, List<long> ids)
    {
        if (!Wanted(name) || ids.Count == 0) return;
        hal.Json.WriteStartArray(name);
        foreach (var id in ids)
        {
            if (hal.Session.Records.At(id, moment with { OnlyCurrent = false }) is { } record) new ResourceJson(hal, moment, Expand.None).Write(record);
        }

        hal.Json.WriteEndArray();
    }

    /// <summary>"adressen" stands for both kinds of address.</summary>
    private bool Wanted(string name) => expand[name] || (expand["adressen"] && name.EndsWith("Adres", StringComparison.Ordinal));

    private long? TownOf(long street) => hal.Session.Records.At(street, moment with { OnlyCurrent = false })?.Town;

    private List<int> Holders(BagRecord town) =>
        [.. hal.Session.Relations.Municipalities(town.Id).Where(row => hal.Style == LinkStyle.LifeCycle || (row.Begin <= moment.Day && !(row.End <= moment.Day))).Select(row => row.Municipality).Distinct()];
}
