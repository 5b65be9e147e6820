// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Two streets in one woonplaats with the same name.</summary>
public sealed class DoubleStreetName : ObjectRule
{
    public override RuleText Text { get; } = new(
        "C-STRAAT",
        "Straatnaam dubbel in een woonplaats",
        Theme.Catalogue,
        "Een naam komt in een woonplaats één keer voor.",
        "uitgegeven openbare ruimten",
        "Hernoem een van beide, of trek haar in als zij dezelfde straat is.",
        "Catalogus BAG, naamgeving openbare ruimte; eigen code van Bundel");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Live(BagKind.OpenbareRuimte);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => at.Once(this, () => Population(at).ToLookup(Key))[Key(version)].Count() > 1;

    protected override string Found(QualityVersion version, QualityMoment at) => $"{version.Name} staat er vaker";

    private static (long?, string) Key(QualityVersion version) => (version.Main?.Id, SearchText.Fold(version.Name ?? ""));
}
