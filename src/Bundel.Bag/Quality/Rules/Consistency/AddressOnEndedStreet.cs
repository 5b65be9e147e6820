// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>An issued nummeraanduiding on an openbare ruimte that was withdrawn.</summary>
public sealed class AddressOnEndedStreet : ObjectRule
{
    public override RuleText Text { get; } = new(
        "CNO",
        "Nummeraanduiding aan een ingetrokken openbare ruimte",
        Theme.Consistency,
        "Een uitgegeven nummeraanduiding ligt aan een uitgegeven openbare ruimte.",
        "uitgegeven nummeraanduidingen",
        "Trek de nummeraanduiding in of leg haar aan een uitgegeven openbare ruimte.",
        "Kadaster, kwaliteitsrapportage CNO");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Live(BagKind.Nummeraanduiding);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => at.Of(version.Main) is { Status: Status.Withdrawn };

    protected override string Found(QualityVersion version, QualityMoment at) => $"ligt aan {at.Of(version.Main)!.Name}, ingetrokken per {Words.Day(at.Of(version.Main)!.Begin)}";
}
