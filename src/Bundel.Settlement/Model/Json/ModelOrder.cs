// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Model;

/// <summary>The order of the canonical form. The order of things in a file does not change a settlement, so it does not change its hash.</summary>
internal static class ModelOrder
{
    private static readonly StringComparer Ordinal = StringComparer.Ordinal;

    public static SettlementModel ByCode(SettlementModel model) => model with
    {
        Participants = [.. model.Participants.OrderBy(participant => participant.Code, Ordinal)],
        Successions = [.. model.Successions.OrderBy(step => step.Date).ThenBy(step => step.Predecessor, Ordinal).ThenBy(step => step.Successor, Ordinal)],
        Measures = [.. model.Measures.OrderBy(measure => measure.Code, Ordinal).Select(ByDate)],
        Decisions = [.. model.Decisions.OrderBy(decision => decision.Reference, Ordinal)],
        Services = [.. model.Services.OrderBy(service => service.Code, Ordinal)],
        Keys = [.. model.Keys.OrderBy(key => key.Code, Ordinal).ThenBy(key => key.Version).Select(key => key with { Rule = ByCode(key.Rule) })],
        Pools = [.. model.Pools.OrderBy(pool => pool.Code, Ordinal)],
        Mutations = [.. model.Mutations.OrderBy(mutation => mutation.Code, Ordinal)],
        Lines = [.. model.Lines
            .OrderBy(line => line.Year).ThenBy(line => line.Pool, Ordinal).ThenBy(line => line.Mutation, Ordinal).ThenBy(line => line.Description, Ordinal)
            .ThenBy(line => line.Kind).ThenBy(line => line.Amount).ThenBy(line => line.Service, Ordinal).ThenBy(line => line.TaskField, Ordinal).ThenBy(line => line.Nature)],
    };

    private static Measure ByDate(Measure measure) => measure with
    {
        Values = [.. measure.Values.OrderBy(value => value.Participant, Ordinal).ThenBy(value => value.ReferenceDate)],
    };

    private static KeyRule ByCode(KeyRule rule) => rule switch
    {
        DirectRule direct => direct with { To = [.. direct.To.Order(Ordinal)] },
        MeasureRule measure => measure with { Without = [.. measure.Without.Order(Ordinal)] },
        EqualRule equal => equal with { Without = [.. equal.Without.Order(Ordinal)] },
        FixedSharesRule shares => shares with { Shares = [.. shares.Shares.OrderBy(share => share.Participant, Ordinal)] },
        FixedAmountsRule amounts => amounts with { Amounts = [.. amounts.Amounts.OrderBy(amount => amount.Participant, Ordinal)] },
        CompositeRule composite => composite with { Parts = [.. composite.Parts.OrderBy(part => part.Key, Ordinal)] },
        _ => rule,
    };
}
