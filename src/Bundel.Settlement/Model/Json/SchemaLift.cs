// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Settlement.Model;

/// <summary>
/// Lifts a file of an older schema to the current one: one pure step per version, in order. Version 1 is the first, so there is no step yet;
/// the second version adds a step from 1 to 2 here.
/// </summary>
internal static class SchemaLift
{
    private static readonly (string From, Func<JsonElement, JsonElement> Step)[] Steps = [];

    public static Result<JsonElement> ToCurrent(JsonElement root, string? file)
    {
        if (root.ValueKind != JsonValueKind.Object) return Unknown(root.ValueKind == JsonValueKind.Array ? "een lijst" : root.GetRawText(), "", file);
        var schema = root.TryGetProperty("schema", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        foreach (var (from, step) in Steps.SkipWhile(step => step.From != schema))
        {
            root = step(root);
            schema = root.GetProperty("schema").GetString();
        }

        return schema == SettlementModel.CurrentSchema ? root : Unknown(schema ?? "niets", "/schema", file);
    }

    private static Result<JsonElement> Unknown(string found, string pointer, string? file) =>
        new Problem("schema-onbekend", "Dit bestand is geen verrekenmodel dat deze versie van Bundel kan lezen.")
        {
            Place = new Place(file) { Pointer = pointer },
            Found = found,
            Expected = string.Join(" of ", Steps.Select(step => step.From).Append(SettlementModel.CurrentSchema)),
        };
}
