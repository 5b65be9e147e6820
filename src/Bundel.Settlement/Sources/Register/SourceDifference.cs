// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using Bundel.Collaborations.Importing;

namespace Bundel.Settlement.Sources.Register;

/// <summary>What an import does with one row of a register.</summary>
/// <param name="Removed">Not in the file any more.</param>
/// <param name="Fields">What differs, with both values.</param>
public sealed record SourceDifference(
    [property: JsonPropertyName("soort")] SourceKind Kind,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("uitkomst")] ImportOutcome Outcome,
    [property: JsonPropertyName("vervalt")] bool Removed,
    [property: JsonPropertyName("velden")] IReadOnlyList<ChangedField> Fields)
{
    internal static SourceDifference Between(SourceRow before, SourceRow after)
    {
        var (old, now) = (JsonNode.Parse(before.Definition)!.AsObject(), JsonNode.Parse(after.Definition)!.AsObject());
        var names = old.Select(pair => pair.Key).Union(now.Select(pair => pair.Key), StringComparer.Ordinal);
        ChangedField[] fields = [.. names.Select(name => new ChangedField(name, old[name]?.ToString() ?? "", now[name]?.ToString() ?? "")).Where(field => field.Before != field.After)];
        return new SourceDifference(after.Kind, after.Code, after.Year, fields.Length == 0 ? ImportOutcome.Equal : ImportOutcome.Changed, false, fields);
    }
}

public sealed record ChangedField(
    [property: JsonPropertyName("veld")] string Name,
    [property: JsonPropertyName("was")] string Before,
    [property: JsonPropertyName("wordt")] string After);
