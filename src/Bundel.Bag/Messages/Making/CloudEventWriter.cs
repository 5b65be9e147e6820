// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using Bundel.Bag.Model;

namespace Bundel.Bag.Messages.Making;

/// <summary>A change as an event by the NL GOV profile for CloudEvents: what happened to which object, and where to ask for the rest.</summary>
internal static class CloudEventWriter
{
    public static byte[] Write(BagChange change, string? code, string source, DateTime now)
    {
        var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true }))
        {
            var id = change.Kind == BagKind.Woonplaats ? $"{change.Id:0000}" : $"{change.Id:0000000000000000}";
            var what = change.Old is null ? "opgevoerd" : change.Ends ? "beeindigd" : "gewijzigd";
            writer.WriteStartObject();
            writer.WriteString("specversion"u8, "1.0");
            writer.WriteString("id"u8, FormattableString.Invariant($"{id}-{change.New.Version}"));
            writer.WriteString("source"u8, source);
            writer.WriteString("type"u8, $"nl.bag.{change.Kind.Table()}-{what}");
            writer.WriteString("subject"u8, id);
            writer.WriteString("time"u8, now.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            writer.WriteString("datacontenttype"u8, "application/json");
            writer.WriteStartObject("data"u8);
            writer.WriteString("identificatie"u8, id);
            writer.WriteNumber("voorkomen"u8, change.New.Version);
            writer.WriteString("status"u8, change.New.Status);
            writer.WriteString("beginGeldigheid"u8, BagDate.DayText(change.New.Begin));
            if (code is not null) writer.WriteString("codeGebeurtenis"u8, code);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return memory.ToArray();
    }
}
