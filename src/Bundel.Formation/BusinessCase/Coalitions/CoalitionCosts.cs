// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.CostSharing;

namespace Bundel.Formation.BusinessCase.Coalitions;

/// <summary>
/// What every group of candidates would pay together per year when an alternative with a tariff fully works: what stays with each, the tariff for their joint
/// workplaces, and one-off costs spread over the working years. A group that is cheaper apart stays apart. Prices of year 0.
/// </summary>
internal sealed class CoalitionCosts
{
    /// <summary>Most candidates of which all groups are looked at.</summary>
    public const int MaxCandidates = 16;

    private const int CentsInEuro = 100;
    private readonly CaseInput input;
    private readonly Alternative alternative;
    private readonly decimal years;

    public CoalitionCosts(CaseInput input, Alternative alternative)
    {
        this.input = input;
        this.alternative = alternative;
        var timeline = new Timeline(input, alternative);
        years = Enumerable.Range(0, input.Years).Sum(year => timeline.Working(year, 0));
        Taken = new JointCosts(alternative, input.Candidates).Taken;
        Friction = [.. input.Candidates.Select(candidate => Enumerable.Range(0, input.Years).Sum(year => timeline.Friction(candidate, year, 0)))];
    }

    /// <summary>False when it never works within the horizon, so that nothing can be spread.</summary>
    public bool Works => years > 0;

    private decimal[] Taken { get; }

    private decimal[] Friction { get; }

    /// <summary>One may buy from the market or join what exists alone; a new organisation takes two.</summary>
    private int Least => alternative.Kind is AlternativeKind.Market or AlternativeKind.Join ? 1 : 2;

    /// <summary>The cost game in cents.</summary>
    public CoalitionTable Table()
    {
        var n = input.Candidates.Count;
        var present = Sums([.. input.Candidates.Select(candidate => candidate.PresentTotal!.Value.Euros)]);
        var stays = Sums([.. input.Candidates.Select((candidate, i) => candidate.PresentTotal!.Value.Euros - Taken[i])]);
        var friction = Sums(Friction);
        var workplaces = Sums([.. input.Candidates.Select(candidate => (decimal)candidate.Workplaces)]);
        var cents = new long[1 << n];
        for (var mask = 1; mask < cents.Length; mask++)
        {
            var members = BitOperations.PopCount((uint)mask);
            var apart = present[mask];
            var together = stays[mask] + Tariff(members, workplaces[mask]) + (OneOff(members, workplaces[mask]) + friction[mask]) / years;
            cents[mask] = Money.Rounded(members >= Least ? Math.Min(apart, together) : apart).Cents;
        }

        CheaperApart(cents);
        return CoalitionTable.Take(GameKind.Cost, [.. input.Candidates.Select(candidate => candidate.Name.Trim())], cents, CentsInEuro);
    }

    /// <summary>The joint costs as parts, for any number of candidates; here everybody who is in the group takes part.</summary>
    public StructuredCosts Parts()
    {
        var n = input.Candidates.Count;
        var tariff = alternative.Tariff!;
        var once = (alternative.OneOffs ?? []).Where(item => item.Per == OneOffPer.Whole).Sum(item => item.Amount.Euros) / years;
        Rational[] own = [.. input.Candidates.Select((candidate, i) => Exact(candidate.PresentTotal!.Value.Euros - Taken[i] + tariff.PerParticipant.Euros + (PerCandidate(candidate) + Friction[i]) / years))];
        return new StructuredCosts([.. input.Candidates.Select(candidate => candidate.Name.Trim())],
        [
            new OwnCosts(own),
            StepCosts.Shared(Exact(tariff.Fixed.Euros + once), [.. Enumerable.Repeat(element: true, n)]),
            new VolumeCosts([.. input.Candidates.Select(candidate => (long)candidate.Workplaces)], [.. tariff.PerWorkplace.Select(step => new Tier(step.From, Exact(step.Price.Euros)))]),
        ]);
    }

    private decimal PerCandidate(Candidate candidate) => (alternative.OneOffs ?? []).Sum(item => item.Per switch
    {
        OneOffPer.Participant => item.Amount.Euros,
        OneOffPer.Workplace => item.Amount.Euros * candidate.Workplaces,
        _ => 0,
    });

    private decimal Tariff(int members, decimal workplaces) =>
        alternative.Tariff!.Fixed.Euros + alternative.Tariff.PerParticipant.Euros * members + JointCosts.StepCost(alternative.Tariff, workplaces);

    private decimal OneOff(int members, decimal workplaces) => (alternative.OneOffs ?? []).Sum(item => item.Amount.Euros * item.Per switch
    {
        OneOffPer.Participant => members,
        OneOffPer.Workplace => workplaces,
        _ => 1,
    });

    /// <summary>A group may also leave some of its members as they are; nobody is cheaper by being more.</summary>
    private static void CheaperApart(long[] cents)
    {
        for (var mask = 1; mask < cents.Length; mask++)
        {
            for (var rest = mask; rest != 0; rest &= rest - 1)
            {
                var one = rest & -rest;
                cents[mask] = Math.Min(cents[mask], cents[mask ^ one] + cents[one]);
            }
        }
    }

    private static decimal[] Sums(decimal[] parts)
    {
        var sums = new decimal[1 << parts.Length];
        for (var mask = 1; mask < sums.Length; mask++) sums[mask] = sums[mask & mask - 1] + parts[BitOperations.TrailingZeroCount(mask)];
        return sums;
    }

    private static Rational Exact(decimal euros) => new(ExactDecimal.Scaled(Math.Round(euros, 2, MidpointRounding.AwayFromZero), 2), CentsInEuro);
}
