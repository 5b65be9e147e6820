// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase;

/// <summary>What an alternative costs per year when it fully works, at the prices of year 0, for the candidates that take part.</summary>
internal sealed class JointCosts
{
    private readonly Alternative alternative;
    private readonly IReadOnlyList<Candidate> candidates;

    public JointCosts(Alternative alternative, IReadOnlyList<Candidate> candidates)
    {
        this.alternative = alternative;
        this.candidates = candidates;
        Taken = [.. candidates.Select(candidate => TakenOf(candidate, alternative.TakenOver ?? TakenOver.Everything))];
        Workplaces = candidates.Sum(candidate => (long)candidate.Workplaces);
    }

    /// <summary>What goes over from each candidate, in euros.</summary>
    public decimal[] Taken { get; }

    public long Workplaces { get; }

    /// <summary>What the joint organisation costs, in euros, when this part of the work goes over and this part of the hoped-for saving comes true.</summary>
    public decimal Of(Basis basis, decimal adoption = 1, decimal realisation = 1)
    {
        var taken = Taken.Sum() * adoption;
        var planned = basis.SavingPercent is { } percent ? taken * (1 - percent / 100) : Fixed + StepCost(alternative.Tariff!, Workplaces * adoption);
        return planned + Math.Max(0, taken - planned) * (1 - realisation);
    }

    /// <summary>What does not depend on the number of workplaces.</summary>
    public decimal Fixed => alternative.Tariff is { } tariff ? tariff.Fixed.Euros + tariff.PerParticipant.Euros * candidates.Count : 0;

    /// <summary>One-off costs of an item for these candidates, as planned.</summary>
    public decimal OneOff(OneOff item) => item.Amount.Euros * item.Per switch
    {
        OneOffPer.Participant => candidates.Count,
        OneOffPer.Workplace => Workplaces,
        _ => 1,
    };

    public static decimal StepCost(Tariff tariff, decimal workplaces)
    {
        var sum = 0m;
        for (var i = 0; i < tariff.PerWorkplace.Count && (i == 0 || tariff.PerWorkplace[i].From < workplaces); i++)
        {
            var end = i + 1 < tariff.PerWorkplace.Count ? Math.Min(workplaces, tariff.PerWorkplace[i + 1].From) : workplaces;
            sum += tariff.PerWorkplace[i].Price.Euros * (end - tariff.PerWorkplace[i].From);
        }

        return sum;
    }

    private static decimal TakenOf(Candidate candidate, TakenOver taken) =>
        candidate.Costs.ByCategory.Zip(taken.ByCategory).Sum(pair => pair.First.Amount!.Value.Euros * pair.Second.Percent / 100);
}
