// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Assembly;

/// <summary>The model of one run: without mutations that have no line and decisions that nothing refers to. Pure, so that a file and the database agree.</summary>
public static class RunModel
{
    /// <summary>The part of a whole model that a run over this year and these pools takes (empty is all pools).</summary>
    public static SettlementModel Of(SettlementModel model, int year, IReadOnlyCollection<string> pools) => Of(model with
    {
        Pools = [.. model.Pools.Where(pool => pools.Count == 0 || pools.Contains(pool.Code))],
        Lines = [.. model.Lines.Where(line => line.Year == year && (pools.Count == 0 || pools.Contains(line.Pool)))],
    });

    internal static SettlementModel Of(SettlementModel model)
    {
        var mutations = model.Lines.Select(line => line.Mutation).ToHashSet(StringComparer.Ordinal);
        var narrowed = model with { Mutations = [.. model.Mutations.Where(mutation => mutations.Contains(mutation.Code))] };
        narrowed = narrowed with { Methods = Narrow(narrowed) };
        var decisions = Referred(narrowed).ToHashSet(StringComparer.Ordinal);
        return narrowed with { Decisions = [.. model.Decisions.Where(decision => decisions.Contains(decision.Reference))] };
    }

    /// <summary>Only what a settlement uses. Charges, prices, steps and orders are about the whole budget: a run over some pools goes without, and takes the indexes of its keys only.</summary>
    private static MethodParts? Narrow(SettlementModel model)
    {
        if (model.Methods is not { } methods) return null;
        var pools = model.Pools.Select(pool => pool.Code).ToHashSet(StringComparer.Ordinal);
        var whole = methods.Flow is not { } flow || flow.Charges.All(charge => pools.Contains(charge.From) && charge.To.All(target => pools.Contains(target.Pool)));
        if (!whole) return OfKeys(methods, model.Keys);
        var kept = methods with { Bridge = null, Settlement = null, Resilience = null, Entry = null, Exit = null };
        return kept == new MethodParts() ? null : kept;
    }

    private static MethodParts? OfKeys(MethodParts methods, IReadOnlyList<AllocationKey> keys)
    {
        var used = keys.Select(key => (key.Rule as FixedAmountsRule)?.Indexation?.Index).ToHashSet(StringComparer.Ordinal);
        var indexes = methods.Indexes.Where(index => used.Contains(index.Code)).ToList();
        return indexes.Count == 0 ? null : new MethodParts { Indexes = indexes };
    }

    private static IEnumerable<string?> Referred(SettlementModel model) =>
    [
        .. model.Keys.Select(key => key.Decision),
        .. model.Mutations.Select(mutation => mutation.Decision),
        .. (model.Methods?.Steering ?? []).Select(step => step.Decision),
        .. model.Measures.SelectMany(measure => measure.Values).Select(value => value.Decision),
    ];
}
