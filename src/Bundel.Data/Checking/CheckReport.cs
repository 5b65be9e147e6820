// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Data.Checking;

/// <summary>What <c>bundel controleer</c> found.</summary>
public sealed record CheckReport(
    [property: JsonPropertyName("bevindingen")] IReadOnlyList<CheckFinding> Findings,
    [property: JsonPropertyName("tabellen")] IReadOnlyList<TableSum> Tables)
{
    [JsonPropertyName("goed")]
    public bool IsSound => Findings.All(finding => finding.Faults.Count == 0);

    /// <summary>The tables that differ from those of a backup, each in Dutch.</summary>
    public IReadOnlyList<string> DifferencesFrom(IReadOnlyList<TableSum> others)
    {
        var (mine, theirs) = (Tables.ToDictionary(table => table.Name, StringComparer.Ordinal), others.ToDictionary(table => table.Name, StringComparer.Ordinal));
        return
        [
            .. mine.Keys.Union(theirs.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Where(name => mine.GetValueOrDefault(name) != theirs.GetValueOrDefault(name))
                .Select(name => $"{name}: hier {Rows(mine, name)}, in de reservekopie {Rows(theirs, name)}"),
        ];
    }

    private static string Rows(Dictionary<string, TableSum> tables, string name) =>
        tables.TryGetValue(name, out var table) ? $"{Dutch.Count(table.Rows, "rij", "rijen")} (som {table.Sum[..12]})" : "geen tabel";
}

/// <summary>One thing that must hold: over how much it was looked at, and where it does not hold.</summary>
public sealed record CheckFinding(
    [property: JsonPropertyName("bewering")] string Statement,
    [property: JsonPropertyName("nagezien")] int Looked,
    [property: JsonPropertyName("fouten")] IReadOnlyList<string> Faults);
