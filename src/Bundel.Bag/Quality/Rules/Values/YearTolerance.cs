// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A correction of the bouwjaar that shows that it was off by more than it may be.</summary>
public sealed class YearTolerance : ObjectRule
{
    public override RuleText Text { get; } = new(
        "W-JAAR",
        "Bouwjaar buiten de tolerantie gecorrigeerd",
        Theme.Values,
        "Een bouwjaar vanaf 1992 is op een jaar nauwkeurig, vanaf 1950 op twee, vanaf 1900 op vijf, vanaf 1800 op tien en daarvoor op vijfentwintig.",
        "correcties van het bouwjaar die in de periode zijn geregistreerd",
        "Ga na of er meer bouwjaren met dezelfde herkomst zijn en controleer die.",
        "Catalogus BAG, inwinningsregels oorspronkelijk bouwjaar");

    private static readonly (int From, int Years)[] Tolerances = [(1992, 1), (1950, 2), (1900, 5), (1800, 10), (0, 25)];

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Registered(BagKind.Pand).Where(version => Before.Of(version) is { } before && before.Year != version.Year && before.Status == version.Status);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => Math.Abs(version.Year - Before.Of(version)!.Year) > Tolerances.First(row => version.Year >= row.From).Years;

    protected override string Found(QualityVersion version, QualityMoment at) => $"van {Before.Of(version)!.Year} naar {version.Year}";
}
