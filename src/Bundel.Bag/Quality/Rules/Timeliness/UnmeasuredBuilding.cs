// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Panden in use that still wait for their definitive geometry.</summary>
public sealed class UnmeasuredBuilding : ObjectRule
{
    public override RuleText Text { get; } = new(
        "VPX",
        "Definitieve pandgeometrie later dan zes maanden",
        Theme.Timeliness,
        "Een pand in gebruik (niet ingemeten) krijgt binnen zes maanden zijn definitieve geometrie.",
        "panden met status Pand in gebruik (niet ingemeten)",
        "Meet het pand in en registreer Pand in gebruik met de definitieve geometrie.",
        "Kadaster, kwaliteitsrapportage VPX");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.All(BagKind.Pand).Where(version => version.Status == Status.PandUnmeasured);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => at.IsPast(BagTerms.Get("T-6M-GEO"), version.Begin);

    protected override string Found(QualityVersion version, QualityMoment at) => $"{version.StatusName} sinds {Words.Day(version.Begin)}";
}
