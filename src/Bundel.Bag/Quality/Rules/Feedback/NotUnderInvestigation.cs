// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Feedback;
using Bundel.Bag.Quality.Model;
using Bundel.Bag.Signals;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A terugmelding in onderzoek of which the BAG does not say so.</summary>
public sealed class NotUnderInvestigation : FeedbackRule
{
    public override RuleText Text { get; } = new(
        "GNI",
        "Gegeven niet in onderzoek gezet",
        Theme.Feedback,
        "Een terugmelding die in onderzoek is, staat ook in de BAG in onderzoek.",
        "terugmeldingen in onderzoek op een bekend object",
        "Zet het gegeven in de BAG in onderzoek.",
        "Kadaster, kwaliteitsrapportage GNI");

    protected override bool Concerns(FeedbackReport report, QualityMoment at) => report.State == SignalState.UnderInvestigation && report.OpenOn(at.Day) && report.ObjectId is { } id && at.Register.ById.ContainsKey(id);

    protected override bool Breaks(FeedbackReport report, QualityMoment at) => !at.Register.ById[report.ObjectId!.Value].Doubts.Exists(doubt => doubt.HoldsOn(at.Day, at.Instant));

    protected override string Found(FeedbackReport report, QualityMoment at) => $"terugmelding {report.Reference} is in onderzoek, het object in de BAG niet";
}
