// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A correction of the oppervlakte that shows that it was off by more than it may be.</summary>
public sealed class AreaTolerance : ObjectRule
{
    public override RuleText Text { get; } = new(
        "W-OPP",
        "Oppervlakte buiten de tolerantie gecorrigeerd",
        Theme.Values,
        "Een oppervlakte A wijkt hoogstens 1,15 × √A af; een grotere correctie zonder verbouwing laat zien dat zij fout stond.",
        "correcties van de oppervlakte die in de periode zijn geregistreerd, zonder verbouwing",
        "Ga na of er meer oppervlakten met dezelfde herkomst zijn en controleer die.",
        "Catalogus BAG, inwinningsregels oppervlakte");

    private const double Factor = 1.15;

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Registered(BagKind.Verblijfsobject).Where(version => Before.Of(version) is { } before && before.Area != version.Area && before.Status == version.Status && version.Status != Status.Rebuilding);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => Math.Abs(version.Area - Before.Of(version)!.Area) > Factor * Math.Sqrt(version.Area);

    protected override string Found(QualityVersion version, QualityMoment at) => $"van {Dutch.Number(Before.Of(version)!.Area)} naar {Dutch.Number(version.Area)} m²";
}
