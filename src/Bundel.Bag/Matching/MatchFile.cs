// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bundel.Documents;
using Bundel.Kernel.Tables;

namespace Bundel.Bag.Matching;

/// <summary>Writes outcomes: of the list only the row and its key, the rest is of the BAG.</summary>
public static class MatchFile
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] Heading = ["rij", "sleutel", "uitkomst", "score", "nummeraanduiding", "adresseerbaar object", "adres", "reden", "kandidaten"];

    public static string Name(this MatchState state) => state switch
    {
        MatchState.Certain => "zeker",
        MatchState.Probable => "waarschijnlijk",
        MatchState.Several => "meerdere",
        MatchState.Withdrawn => "ingetrokken",
        _ => "onbekend",
    };

    public static MatchSummary Csv(TextWriter target, IEnumerable<MatchedRow> rows)
    {
        var writer = new CsvWriter(target);
        var summary = new MatchSummary();
        writer.Row(Heading);
        foreach (var (row, result) in rows)
        {
            summary.Add(result.State);
            var best = result.Best;
            var others = best is null ? result.Candidates : result.Candidates.Skip(1);
            writer.Row(
                row.Number.ToString(CultureInfo.InvariantCulture), Safe(row.Key), result.State.Name(), result.Score.ToString(CultureInfo.InvariantCulture), best?.Address ?? "", best?.Object ?? "", best?.Text ?? "", Safe(result.Reason),
                string.Join(" | ", others.Select(other => $"{other.Address} {other.Text} ({other.Score}{(other.Note is null ? "" : ", " + other.Note)})")));
        }

        return summary;
    }

    /// <summary>One object for each row, on a line of its own.</summary>
    public static MatchSummary JsonLines(TextWriter target, IEnumerable<MatchedRow> rows)
    {
        var summary = new MatchSummary();
        var first = true;
        target.Write('[');
        foreach (var (row, result) in rows)
        {
            summary.Add(result.State);
            target.Write(first ? "\n" : ",\n");
            target.Write(JsonSerializer.Serialize(new Line(row.Number, row.Key, result.State, result.Score, result.Reason, result.Candidates), Json));
            first = false;
        }

        target.Write("\n]\n");
        return summary;
    }

    /// <summary>Text that a spreadsheet would take for a formula gets an apostrophe.</summary>
    private static string Safe(string text) => SpreadsheetText.LooksLikeFormula(text) ? "'" + text : text;

    private sealed record Line(
        [property: JsonPropertyName("rij")] long Row,
        [property: JsonPropertyName("sleutel")] string Key,
        [property: JsonPropertyName("uitkomst")] MatchState State,
        [property: JsonPropertyName("score")] int Score,
        [property: JsonPropertyName("reden")] string Reason,
        [property: JsonPropertyName("kandidaten")] IReadOnlyList<MatchCandidate> Candidates);
}
