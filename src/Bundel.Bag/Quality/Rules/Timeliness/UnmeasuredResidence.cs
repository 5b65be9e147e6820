// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Verblijfsobjecten in use that still wait for measuring; the code is our own.</summary>
public sealed class UnmeasuredResidence : ObjectRule
{
    public override RuleText Text { get; } = new(
        "V-NIM",
        "Verblijfsobject langer dan zes maanden niet ingemeten",
        Theme.Timeliness,
        "Een verblijfsobject in gebruik (niet ingemeten) krijgt binnen zes maanden zijn definitieve gegevens.",
        "verblijfsobjecten met status Verblijfsobject in gebruik (niet ingemeten)",
        "Meet het verblijfsobject in en registreer Verblijfsobject in gebruik.",
        "Catalogus BAG, statussen; eigen code van Bundel");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.All(BagKind.Verblijfsobject).Where(version => version.Status == Status.UsedUnmeasured);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => at.IsPast(BagTerms.Get("T-6M-GEO"), version.Begin);

    protected override string Found(QualityVersion version, QualityMoment at) => $"{version.StatusName} sinds {Words.Day(version.Begin)}";
}
