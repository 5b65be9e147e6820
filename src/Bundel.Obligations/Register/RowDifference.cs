// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bundel.Obligations.Register;

/// <summary>What is different between two versions of a row, field by field, in words.</summary>
public static class RowDifference
{
    public static IReadOnlyList<string> Of(Obligation before, Obligation after)
    {
        var (left, right) = (Json(before), Json(after));
        return [.. left.Select(pair => pair.Key).Union(right.Select(pair => pair.Key))
            .Where(key => key is not ("nagekekenOp" or "nakijkenVoor") && !JsonNode.DeepEquals(left[key], right[key]))
            .Select(key => key is "datums" ? Dates(before, after) : $"{Label(key)}: {Shown(left[key])} → {Shown(right[key])}")];
    }

    private static string Dates(Obligation before, Obligation after) => $"datum: {Date(before)} → {Date(after)}";

    private static string Date(Obligation row) => row.Dates.LastOrDefault(date => date.SupersededBy is null) is { } date ? $"{date.Text} ({date.Status.Text()})" : "onbekend";

    private static JsonObject Json(Obligation row) => JsonSerializer.SerializeToNode(row, UseCaseJson.Options)!.AsObject();

    private static string Label(string key) => key switch
    {
        "richtZichTot" => "richt zich tot",
        "eenKeer" => "één keer voor alle deelnemers",
        "graden" => "verplichtingsgraad",
        "na" => "steunt op",
        _ => key,
    };

    private static string Shown(JsonNode? node) => node switch
    {
        null => "leeg",
        JsonArray { Count: 0 } => "leeg",
        JsonArray list => string.Join(", ", list.Select(item => item is JsonObject part ? string.Join(' ', part.Select(pair => pair.Value?.ToString())) : item?.ToString())),
        _ => node.ToString(),
    };
}
