// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Mutations that reached the national register too late.</summary>
public sealed class LateDelivery : ObjectRule
{
    public override RuleText Text { get; } = new(
        "T-1WD",
        "Aanbieden aan de Landelijke Voorziening",
        Theme.Timeliness,
        "Een registratie staat binnen één werkdag in de Landelijke Voorziening.",
        "alle wijzigingen die in de periode zijn geregistreerd",
        "Controleer de aflevering van berichten aan de Landelijke Voorziening en de geweigerde berichten.",
        "Wet BAG artikel 10; Kadaster, BAG voor bronhouders");

    private static readonly Term Limit = BagTerms.Get("T-1WD");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => BagKinds.All.SelectMany(kind => at.Registered(kind));

    protected override bool Breaks(QualityVersion version, QualityMoment at) => version.LvDay > version.RegisteredDay && version.LvDay > Limit.Due(version.RegisteredDay);

    protected override string Found(QualityVersion version, QualityMoment at) => $"geregistreerd {Words.Day(version.RegisteredDay)}, in de Landelijke Voorziening {Words.Day(version.LvDay)}, uiterlijk {Words.Day(Limit.Due(version.RegisteredDay))}";
}
