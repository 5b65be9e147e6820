// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bundel.Cli.Tables;

/// <summary>A division as JSON or as lines for people.</summary>
internal static class DivisionOutput
{
    public static void Write(Terminal terminal, WeightTable table, Division division, bool asJson)
    {
        if (asJson) terminal.Bytes(Json(table, division));
        else Text(terminal, table, division);
    }

    private static byte[] Json(WeightTable table, Division division)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("totaal", division.Total.ToString());
            writer.WriteString("rest", division.Rest.ToString());
            writer.WriteString("afronding", division.RoundingLine.ToString());
            writer.WriteStartArray("deelnemers");
            for (var i = 0; i < table.Names.Count; i++)
            {
                writer.WriteStartObject();
                writer.WriteString("naam", table.Names[i]);
                writer.WriteString("aandeel", table.ShareOf(i));
                writer.WriteString("onafgerond", table.Weights.ShareOf(i).Of(division.Total).ToDecimal(6));
                writer.WriteString("bedrag", division.Amounts[i].ToString());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Text(Terminal terminal, WeightTable table, Division division)
    {
        var rows = table.Names.Select((name, i) => (Name: name, Amount: Dutch.Amount(division.Amounts[i]), Share: table.ShareOf(i))).ToList();
        if (division.Rounding.Remainder == RemainderRule.RoundingLine) rows.Add(("Afronding", Dutch.Amount(division.RoundingLine), ""));
        if (division.Rest != Money.Zero) rows.Add(("Rest", Dutch.Amount(division.Rest), ""));
        rows.Add(("Totaal", Dutch.Amount(division.Total), ""));
        var width = rows.Max(row => row.Name.Length);
        var amounts = rows.Max(row => row.Amount.Length);
        foreach (var row in rows) terminal.Line($"{row.Name.PadRight(width)}  {row.Amount.PadLeft(amounts)}  {row.Share}".TrimEnd());
    }
}
