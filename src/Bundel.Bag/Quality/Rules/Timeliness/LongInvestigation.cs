// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Attributes in onderzoek for more than six months.</summary>
public sealed class LongInvestigation : ObjectRule
{
    public override RuleText Text { get; } = new(
        "TIO",
        "Onderzoek langer dan zes maanden",
        Theme.Timeliness,
        "Een onderzoek is binnen zes maanden afgerond.",
        "objecten met een gegeven in onderzoek",
        "Rond het onderzoek af: pas het gegeven aan of haal het uit onderzoek.",
        "Wet BAG artikel 39; Kadaster, prioriteiten 2021; eigen code van Bundel");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Register.Once(this, () => at.Register.Items.Where(item => item.Doubts.Count > 0).ToList()).Select(at.Of).OfType<QualityVersion>().Where(version => Since(version, at) is not null);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => at.IsPast(BagTerms.Get("T-TM6M"), Since(version, at)!.Value);

    protected override string Found(QualityVersion version, QualityMoment at) => $"in onderzoek sinds {Words.Day(Since(version, at))}";

    private static int? Since(QualityVersion version, QualityMoment at)
    {
        int? since = null;
        foreach (var doubt in version.Item.Doubts)
        {
            if (doubt.HoldsOn(at.Day, at.Instant) && !(since <= doubt.Begin)) since = doubt.Begin;
        }

        return since;
    }
}
