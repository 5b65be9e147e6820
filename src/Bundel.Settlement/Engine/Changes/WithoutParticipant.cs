// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Changes;

/// <summary>The model without one participant: its counts and its parts in keys go; pools that only it paid go with it.</summary>
internal static class WithoutParticipant
{
    public static SettlementModel Of(SettlementModel model, string code)
    {
        var keys = model.Keys.Select(key => key with { Rule = Rule(key.Rule, code) }).Where(key => key.Rule is not DirectRule { To.Count: 0 }).ToList();
        var known = keys.Select(key => key.Code).ToHashSet(StringComparer.Ordinal);
        var pools = model.Pools.Where(pool => known.Contains(pool.Key)).ToList();
        var kept = pools.Select(pool => pool.Code).ToHashSet(StringComparer.Ordinal);
        var mutations = model.Mutations.Where(mutation => mutation.Key is null || known.Contains(mutation.Key)).ToList();
        var gone = model.Mutations.Except(mutations).Select(mutation => mutation.Code).ToHashSet(StringComparer.Ordinal);
        return model with
        {
            Participants = [.. model.Participants.Where(participant => participant.Code != code)],
            Measures = [.. model.Measures.Select(measure => measure with { Values = [.. measure.Values.Where(value => value.Participant != code)] })],
            Keys = keys,
            Pools = pools,
            Mutations = mutations,
            Lines = [.. model.Lines.Where(line => kept.Contains(line.Pool) && (line.Mutation is null || !gone.Contains(line.Mutation)))],
            Methods = model.Methods is null ? null : new MethodParts { Indexes = model.Methods.Indexes, Flow = model.Methods.Flow },
        };
    }

    private static KeyRule Rule(KeyRule rule, string code) => rule switch
    {
        DirectRule direct => direct with { To = Without(direct.To, code) },
        MeasureRule measure => measure with { Without = Without(measure.Without, code) },
        EqualRule equal => equal with { Without = Without(equal.Without, code) },
        AverageRule average => average with { Without = Without(average.Without, code) },
        TariffRule tariff => tariff with { Without = Without(tariff.Without, code) },
        FixedSharesRule shares => shares with { Unit = ShareUnit.Weight, Shares = [.. shares.Shares.Where(share => share.Participant != code)] },
        FixedAmountsRule amounts => amounts with { Amounts = [.. amounts.Amounts.Where(amount => amount.Participant != code)] },
        BoundedRule bounded => bounded with { Bounds = [.. bounded.Bounds.Where(bounds => bounds.Participant != code)] },
        ClaimsRule claims => claims with { Claims = [.. claims.Claims.Where(claim => claim.Participant != code)] },
        _ => rule,
    };

    private static IReadOnlyList<string> Without(IReadOnlyList<string> codes, string code) => [.. codes.Where(other => other != code)];
}
