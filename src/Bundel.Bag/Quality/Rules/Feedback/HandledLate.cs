// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Feedback;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A terugmelding that took more than six months.</summary>
public sealed class HandledLate : FeedbackRule
{
    public override RuleText Text { get; } = new(
        "TTA",
        "Terugmelding te laat afgehandeld",
        Theme.Feedback,
        "Een terugmelding is binnen zes maanden afgehandeld.",
        "ontvangen terugmeldingen",
        "Rond het onderzoek af en handel de terugmelding af.",
        "Kadaster, kwaliteitsrapportage TTA");

    protected override bool Concerns(FeedbackReport report, QualityMoment at) => report.OpenOn(at.Day) || (report.KnownOn(at.Day) && BagDate.Day(report.Finished!.Value) >= at.From);

    protected override bool Breaks(FeedbackReport report, QualityMoment at) => BagTerms.Get("T-TM6M").Due(BagDate.Day(report.Received)) < Math.Min(at.Day, report.Finished is { } day ? BagDate.Day(day) : int.MaxValue);

    protected override string Found(FeedbackReport report, QualityMoment at) => $"terugmelding {report.Reference} ontvangen {Dutch.ShortDate(report.Received)}, {(report.Finished is { } day && BagDate.Day(day) <= at.Day ? $"afgehandeld {Dutch.ShortDate(day)}" : "nog open")}";
}
