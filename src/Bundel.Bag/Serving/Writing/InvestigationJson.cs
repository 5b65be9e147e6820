// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Serving.Records;

namespace Bundel.Bag.Serving.Writing;

/// <summary>Writes which attributes of an object are in onderzoek.</summary>
internal static class InvestigationJson
{
    private static readonly string[] Owners = ["identificatieVanWoonplaats", "identificatieVanOpenbareRuimte", "identificatieVanNummeraanduiding", "identificatieVanVerblijfsobject", "identificatieVanLigplaats", "identificatieVanStandplaats", "identificatieVanPand"];
    private static readonly byte LiesIn = Codes.Attribute.CodeOf("ligt in")!.Value;

    public static void Write(HalWriter hal, BagKind kind, List<Investigation> rows)
    {
        if (rows.Count == 0) return;
        var json = hal.Json;
        json.WriteStartArray("inonderzoek"u8);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("kenmerk"u8, kind == BagKind.OpenbareRuimte && row.Attribute == LiesIn ? "gerelateerde woonplaats" : Codes.Attribute.Name(row.Attribute));
            json.WriteString(Owners[(int)kind], HalWriter.IdText(kind, row.Id));
            json.WriteString("inOnderzoek"u8, row.Under ? "J"u8 : "N"u8);
            History(hal, row);
            hal.Day("documentdatum", (long)row.DocumentDate);
            json.WriteString("documentnummer"u8, row.DocumentNumber);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void History(HalWriter hal, Investigation row)
    {
        hal.Json.WriteStartObject("historie"u8);
        hal.Instant("tijdstipRegistratie", row.Registered);
        hal.Instant("eindRegistratie", row.EndRegistered);
        hal.Day("beginGeldigheid", (long)row.Begin);
        hal.Day("eindGeldigheid", row.End);
        hal.Instant("tijdstipRegistratieLV", row.LvRegistered);
        hal.Instant("tijdstipEindRegistratieLV", row.LvEnd);
        hal.Json.WriteEndObject();
    }
}
