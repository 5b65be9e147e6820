// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Feedback;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A terugmelding that waits for more than two working days.</summary>
public sealed class NotTakenUp : FeedbackRule
{
    public override RuleText Text { get; } = new(
        "TNI",
        "Terugmelding niet tijdig in behandeling",
        Theme.Feedback,
        "Een terugmelding is binnen twee werkdagen in behandeling.",
        "ontvangen terugmeldingen",
        "Neem de terugmelding in behandeling en zet het gegeven in onderzoek.",
        "Kadaster, kwaliteitsrapportage TNI");

    protected override bool Concerns(FeedbackReport report, QualityMoment at) => report.OpenOn(at.Day) || (report.KnownOn(at.Day) && BagDate.Day(report.Received) >= at.From);

    protected override bool Breaks(FeedbackReport report, QualityMoment at)
    {
        var start = report.TakenUp ?? report.Finished;
        return BagTerms.Get("T-TM2").Due(BagDate.Day(report.Received)) < Math.Min(at.Day, start is { } day ? BagDate.Day(day) : int.MaxValue);
    }

    protected override string Found(FeedbackReport report, QualityMoment at) => $"terugmelding {report.Reference} ontvangen {Dutch.ShortDate(report.Received)}, {(report.TakenUp is { } day ? $"opgepakt {Dutch.ShortDate(day)}" : "nog niet opgepakt")}";
}
