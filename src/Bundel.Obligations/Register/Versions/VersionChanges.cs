// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register.Files;
using Bundel.Obligations.Standing;

namespace Bundel.Obligations.Register.Versions;

public enum RowChange
{
    [JsonStringEnumMemberName("toegevoegd")] Added,
    [JsonStringEnumMemberName("gewijzigd")] Changed,
    [JsonStringEnumMemberName("vervallen")] Dropped,
}

/// <param name="Differences">Field by field, in words.</param>
/// <param name="Touches">What in this collaboration hangs on the row.</param>
public sealed record VersionLine(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("verandering")] RowChange Change,
    [property: JsonPropertyName("verschillen")] IReadOnlyList<string> Differences,
    [property: JsonPropertyName("raakt")] IReadOnlyList<string> Touches);

/// <summary>Lays two versions of the shipped register beside each other.</summary>
internal static class VersionChanges
{
    public static IReadOnlyList<VersionLine> Between(IReadOnlyList<Obligation> before, IReadOnlyList<Obligation> after, Situation situation)
    {
        var (old, now) = (before.ToDictionary(row => row.Code, StringComparer.Ordinal), after.ToDictionary(row => row.Code, StringComparer.Ordinal));
        VersionLine Line(Obligation row, RowChange change, IReadOnlyList<string> differences) => new(row.Code, row.Name, change, differences, [.. RegisterChanges.Touched(situation, row.Code)]);
        return
        [
            .. after.Where(row => old.ContainsKey(row.Code)).Select(row => Line(row, RowChange.Changed, RowDifference.Of(old[row.Code], row))).Where(line => line.Differences.Count > 0),
            .. after.Where(row => !old.ContainsKey(row.Code)).Select(row => Line(row, RowChange.Added, [])),
            .. before.Where(row => !now.ContainsKey(row.Code)).Select(row => Line(row, RowChange.Dropped, [])),
        ];
    }
}
