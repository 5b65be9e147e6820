// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A verblijfsobject still gevormd in a pand that is in use.</summary>
public sealed class FormedInUsedBuilding : ObjectRule
{
    public override RuleText Text { get; } = new(
        "C-GEVORMD",
        "Gevormd verblijfsobject in een pand in gebruik",
        Theme.Consistency,
        "Wie een pand in gebruik neemt, neemt ook de verblijfsobjecten daarin in gebruik of laat ze vervallen.",
        "gevormde verblijfsobjecten",
        "Ga na of het verblijfsobject in gebruik is, of niet gerealiseerd.",
        "Catalogus BAG, levensloop; signaal van Bundel");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.All(BagKind.Verblijfsobject).Where(version => version.Status == Status.Formed);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => version.Buildings.Any(building => at.Of(building) is { Status: Status.PandUsed });

    protected override string Found(QualityVersion version, QualityMoment at) => $"{version.StatusName} sinds {Words.Day(version.Begin)}, het pand is in gebruik";
}
