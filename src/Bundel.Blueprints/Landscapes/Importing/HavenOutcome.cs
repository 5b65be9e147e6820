// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;

namespace Bundel.Blueprints.Landscapes.Importing;

/// <summary>What a run of the Haven checker says: how many checks there were, and which did not pass. Skipped and unknown checks did not pass.</summary>
public sealed record HavenOutcome(DateOnly? Date, int Total, IReadOnlyList<string> NotPassed)
{
    private const string Passed = "YES";

    public int Passes => Total - NotPassed.Count;

    /// <summary>Reads the JSON output of the checker, or its table: rows between bars that end in YES, NO, SKIPPED or UNKNOWN.</summary>
    public static Result<HavenOutcome> Read(string text, string file)
    {
        var read = text.AsSpan().TrimStart().StartsWith("{") ? Json(text, file) : Table(text);
        return read.Then<HavenOutcome>(outcome => outcome.Total > 0
            ? outcome
            : new Problem("haven-onleesbaar", "dit is geen uitvoer van de Haven-controle.") { Place = new Place(file), Expected = "de JSON van de controle, of haar tabel met kolommen voor naam en uitkomst" });
    }

    private static Result<HavenOutcome> Json(string text, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            if (!document.RootElement.TryGetProperty("CompliancyChecks", out var checks) || !checks.TryGetProperty("Results", out var results) || results.ValueKind != JsonValueKind.Array) return new HavenOutcome(null, 0, []);
            var rows = results.EnumerateArray().Select(row => (Name: Text(row, "Name") ?? Text(row, "Label") ?? "?", Outcome: Text(row, "Result"))).ToList();
            return Of(DateOf(Text(document.RootElement, "StopTS") ?? Text(document.RootElement, "StartTS")), rows);
        }
        catch (JsonException fault)
        {
            return new Problem("haven-json", "deze JSON klopt niet.") { Place = new Place(file) { Line = (int?)(fault.LineNumber + 1) } };
        }
    }

    private static Result<HavenOutcome> Table(string text)
    {
        var rows = text.Split('\n').Select(line => line.Split(['|', '│'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length >= 2 && cells[^1].ToUpperInvariant() is Passed or "NO" or "SKIPPED" or "UNKNOWN")
            .Select(cells => (Name: cells[^2], Outcome: (string?)cells[^1])).ToList();
        return Of(null, rows);
    }

    private static HavenOutcome Of(DateOnly? date, List<(string Name, string? Outcome)> rows) =>
        new(date, rows.Count, [.. rows.Where(row => !Passed.Equals(row.Outcome, StringComparison.OrdinalIgnoreCase)).Select(row => row.Name)]);

    private static string? Text(JsonElement row, string name) => row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateOnly? DateOf(string? stamp) => DateTimeOffset.TryParse(stamp, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? Dutch.Day(instant.UtcDateTime) : null;
}
