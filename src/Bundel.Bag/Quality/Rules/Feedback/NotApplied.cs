// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Feedback;
using Bundel.Bag.Quality.Model;
using Bundel.Bag.Signals;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A finished terugmelding after which nothing changed.</summary>
public sealed class NotApplied : FeedbackRule
{
    public override RuleText Text { get; } = new(
        "GNB",
        "Gegeven niet aangepast na terugmelding",
        Theme.Feedback,
        "Vijf werkdagen na afronding is het gegeven in de BAG aangepast.",
        "afgeronde terugmeldingen op een bekend object",
        "Pas het gegeven alsnog aan, of wijs de terugmelding af met reden.",
        "Kadaster, kwaliteitsrapportage GNB");

    protected override bool Concerns(FeedbackReport report, QualityMoment at) => report is { State: SignalState.Done, Finished: { } end, ObjectId: { } id } && BagDate.Day(end) <= at.Day && at.Register.ById.ContainsKey(id);

    protected override bool Breaks(FeedbackReport report, QualityMoment at) =>
        at.IsPast(BagTerms.Get("T-GNB"), BagDate.Day(report.Finished!.Value)) && !at.Register.ById[report.ObjectId!.Value].Versions.Any(version => version.KnownAt(at.Instant) && version.RegisteredDay >= BagDate.Day(report.Received));

    protected override string Found(FeedbackReport report, QualityMoment at) => $"terugmelding {report.Reference} afgerond {Dutch.ShortDate(report.Finished!.Value)}, sinds de ontvangst is het object niet gewijzigd";
}
