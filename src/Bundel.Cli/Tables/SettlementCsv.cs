// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Kernel.Tables;
using Bundel.Settlement.Engine;

namespace Bundel.Cli.Tables;

/// <summary>The contribution table as CSV: a row per participant, a column per line; the last rows are rounding, rest and total.</summary>
internal static class SettlementCsv
{
    public static byte[] Write(SettlementResult result)
    {
        using var text = new StringWriter();
        var writer = new CsvWriter(text);
        writer.Row(["code", "naam", .. result.Lines.Select(line => line.Code), "totaal"]);
        foreach (var participant in result.Participants)
        {
            var parts = result.Lines.Select(line => line.Parts.FirstOrDefault(part => part.Participant == participant.Code)?.Amount.ToString() ?? "");
            writer.Row([participant.Code, participant.Name, .. parts, participant.Amount.ToString()]);
        }

        writer.Row(["", "Afronding", .. result.Lines.Select(line => line.RoundingLine.ToString()), result.RoundingLine.ToString()]);
        writer.Row(["", "Rest", .. result.Lines.Select(line => line.Rest.ToString()), result.Rest.ToString()]);
        writer.Row(["", "Totaal", .. result.Lines.Select(line => line.Total.ToString()), result.Total.ToString()]);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
