// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality;

/// <summary>A rule that looks at voorkomens one by one.</summary>
public abstract class ObjectRule : QualityRule
{
    /// <summary>The voorkomens that the rule is about.</summary>
    protected abstract IEnumerable<QualityVersion> Population(QualityMoment at);

    protected abstract bool Breaks(QualityVersion version, QualityMoment at);

    /// <summary>What was found, in words.</summary>
    protected abstract string Found(QualityVersion version, QualityMoment at);

    public sealed override void Count(QualityMoment at, RuleTally tally)
    {
        var population = Population(at);
        if (population is List<QualityVersion> all)
        {
            foreach (var version in all) See(version, at, tally);
            return;
        }

        foreach (var version in population) See(version, at, tally);
    }

    private void See(QualityVersion version, QualityMoment at, RuleTally tally)
    {
        var breaks = Breaks(version, at);
        tally.See(breaks);
        if (breaks && tally.Lists) tally.Add(version.Item.Id, Found(version, at));
    }
}
