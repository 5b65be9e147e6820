// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Assembly.Sharing;

/// <summary>A settlement model without its figures: measures, services, keys and cost pools; no participants, counts, decisions or amounts.</summary>
internal static class FigurelessModel
{
    public static SettlementModel Of(SettlementModel model)
    {
        var participants = model.Participants.Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
        AllocationKey[] keys = [.. model.Keys.GroupBy(key => key.Code).Select(group => group.MaxBy(key => key.Version)!).Where(key => !Names(key.Rule, participants)).Select(key => key with { Version = 1, Decision = null })];
        var known = keys.Select(key => key.Code).ToHashSet(StringComparer.Ordinal);
        return new SettlementModel
        {
            Schema = SettlementModel.CurrentSchema,
            Collaboration = new Model.Collaboration { Code = "gedeeld-model", Name = "Gedeeld model" },
            Participants = [],
            Measures = [.. model.Measures.Select(measure => measure with { Values = [] })],
            Services = model.Services,
            Keys = keys,
            Pools = [.. model.Pools.Where(pool => known.Contains(pool.Key))],
            Lines = [],
            Rounding = model.Rounding,
        };
    }

    /// <summary>True when the division names a participant, and so holds a figure of one.</summary>
    private static bool Names(KeyRule rule, HashSet<string> participants) => Texts(JsonSerializer.SerializeToNode(rule, ModelContract.Readable)).Any(participants.Contains);

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject part => part.SelectMany(pair => Texts(pair.Value).Append(pair.Key)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };
}
