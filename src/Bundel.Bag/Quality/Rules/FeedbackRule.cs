// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Quality.Feedback;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A rule on terugmeldingen: without an import the answer is unknown.</summary>
public abstract class FeedbackRule : QualityRule
{
    protected abstract bool Concerns(FeedbackReport report, QualityMoment at);

    protected abstract bool Breaks(FeedbackReport report, QualityMoment at);

    protected abstract string Found(FeedbackReport report, QualityMoment at);

    public sealed override void Count(QualityMoment at, RuleTally tally)
    {
        if (at.Feedback is not { } book)
        {
            tally.Unknown();
            return;
        }

        foreach (var report in book.Reports.Where(report => Concerns(report, at)))
        {
            var breaks = Breaks(report, at);
            tally.See(breaks);
            if (breaks && tally.Lists) tally.Add(report.ObjectId ?? 0, Found(report, at));
        }
    }
}
