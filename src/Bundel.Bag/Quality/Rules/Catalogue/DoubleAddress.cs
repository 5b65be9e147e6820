// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Two addresses that are the same.</summary>
public sealed class DoubleAddress : ObjectRule
{
    public override RuleText Text { get; } = new(
        "C-DUBBEL",
        "Dubbel adres",
        Theme.Catalogue,
        "Straat, huisnummer, huisletter en toevoeging komen samen één keer voor.",
        "uitgegeven nummeraanduidingen",
        "Trek een van beide in, of geef een toevoeging.",
        "Catalogus BAG, nummeraanduiding; eigen code van Bundel");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Live(BagKind.Nummeraanduiding).Where(version => version.Main is not null);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => at.Once(this, () => Counts(at))[version.AddressKey] > 1;

    protected override string Found(QualityVersion version, QualityMoment at) => $"{at.Of(version.Main)?.Name} {version.HouseNumber}{version.Addition?.Replace("/", "", StringComparison.Ordinal)} {version.Postcode} staat er vaker";

    private int[] Counts(QualityMoment at)
    {
        var counts = new int[at.Register.AddressKeys];
        foreach (var version in Population(at)) counts[version.AddressKey]++;
        return counts;
    }
}
