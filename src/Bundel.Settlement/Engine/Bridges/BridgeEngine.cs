// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Bridges;

/// <summary>
/// Computes a bridge: total T−1, without what was incidental, with decisions is the base; growth and index over that base; new policy; total T.
/// </summary>
public static class BridgeEngine
{
    /// <summary>Computes all years.</summary>
    public static Result<BridgeResult> Compute(SettlementModel model)
    {
        var broken = ModelRules.Check(model);
        if (broken.Count > 0) return Result<BridgeResult>.Failure(broken);
        if (model.Methods?.Bridge is not { } bridge) return new Problem("onderdeel-ontbreekt", "Dit model heeft geen verloop.") { Place = new Place(null) { Pointer = "/methoden/verloop" } };
        var states = Start(model, bridge);
        var years = new List<BridgeYear>();
        for (var year = bridge.BaseYear + 1; year <= bridge.Through; year++) years.Add(new BridgeStepper(model, bridge, states, year).Step());
        return new BridgeResult
        {
            Collaboration = model.Collaboration.Code,
            BaseYear = bridge.BaseYear,
            Way = bridge.Way,
            Years = years,
            Notices = BridgeNotices.Of(model, bridge),
        };
    }

    private static Dictionary<(string, string?), BridgePoolState> Start(SettlementModel model, Bridge bridge)
    {
        var states = new Dictionary<(string, string?), BridgePoolState>();
        var own = model.Mutations.Where(mutation => mutation.Key is not null).Select(mutation => mutation.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var line in model.Lines.Where(line => line.Year == bridge.BaseYear))
        {
            var state = StateOf(states, line.Pool, line.Mutation is { } code && own.Contains(code) ? code : null);
            var amount = line.Kind == LineKind.Cost ? line.Amount : -line.Amount;
            if (line.Nature == LineNature.Structural) state.Structural += amount;
            else state.Incidental += amount;
        }

        return states;
    }

    /// <summary>The state of a pool or of a mutation with its own key.</summary>
    internal static BridgePoolState StateOf(Dictionary<(string, string?), BridgePoolState> states, string pool, string? mutation)
    {
        if (!states.TryGetValue((pool, mutation), out var state)) states.Add((pool, mutation), state = new BridgePoolState(pool, mutation));
        return state;
    }
}
