// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>An issued nummeraanduiding without postcode.</summary>
public sealed class WithoutPostcode : ObjectRule
{
    public override RuleText Text { get; } = new(
        "W-POSTC",
        "Nummeraanduiding zonder postcode",
        Theme.Values,
        "Een uitgegeven nummeraanduiding van een object in gebruik heeft een postcode.",
        "uitgegeven nummeraanduidingen",
        "Vraag de postcode aan bij PostNL; die van de buren is vaak een goed voorstel.",
        "Catalogus BAG, postcode; signaal van Bundel");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Live(BagKind.Nummeraanduiding);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => version.Postcode is null;

    protected override string Found(QualityVersion version, QualityMoment at) => $"{at.Of(version.Main)?.Name} {version.HouseNumber}{version.Addition?.Replace("/", "", StringComparison.Ordinal)} heeft geen postcode";
}
