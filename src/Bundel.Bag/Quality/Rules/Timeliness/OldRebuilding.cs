// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Rebuilding of before BAG 2.0 that may have been forgotten.</summary>
public sealed class OldRebuilding : ObjectRule
{
    public override RuleText Text { get; } = new(
        "VPY",
        "Mogelijk niet verwerkte verbouwing uit BAG 1.0",
        Theme.Timeliness,
        "Een pand dat voor 2020 Pand in gebruik (niet ingemeten) werd, is sindsdien bijgewerkt.",
        "panden met status Pand in gebruik (niet ingemeten)",
        "Ga na of de verbouwing gereed is: registreer Pand in gebruik, of Verbouwing pand als er nog gebouwd wordt.",
        "Kadaster, kwaliteitsrapportage VPY");

    private static readonly int Border = BagDate.Day(new DateOnly(2020, 1, 1));

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.All(BagKind.Pand).Where(version => version.Status == Status.PandUnmeasured);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => at.Day >= Border && version.Begin < Border;

    protected override string Found(QualityVersion version, QualityMoment at) => $"{version.StatusName} sinds {Words.Day(version.Begin)}";
}
