// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality;

/// <summary>A rule on steps in the history of objects: what happened once, counts from the moment it was known.</summary>
public abstract class HistoryRule : QualityRule
{
    protected readonly record struct Step(QualityVersion Before, QualityVersion After, bool Breaks);

    /// <summary>True for two voorkomens of which the second follows the first, when the rule is about that step.</summary>
    protected abstract bool Concerns(QualityVersion before, QualityVersion after);

    protected abstract bool Breaks(QualityVersion before, QualityVersion after);

    protected abstract string Found(QualityVersion before, QualityVersion after);

    public sealed override void Count(QualityMoment at, RuleTally tally)
    {
        foreach (var step in at.Register.Once(this, () => Steps(at.Register)))
        {
            if (step.After.LvRegistered > at.Instant) continue;
            tally.See(step.Breaks);
            if (step.Breaks && tally.Lists) tally.Add(step.After.Item.Id, Found(step.Before, step.After));
        }
    }

    private List<Step> Steps(QualityRegister register)
    {
        var steps = new List<Step>();
        foreach (var item in register.Items)
        {
            for (var i = 1; i < item.Chain.Length; i++)
            {
                var (before, after) = (item.Chain[i - 1], item.Chain[i]);
                if (Concerns(before, after)) steps.Add(new Step(before, after, Breaks(before, after)));
            }
        }

        return steps;
    }
}
