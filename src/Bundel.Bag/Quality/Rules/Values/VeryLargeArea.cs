// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A verblijfsobject so large that it may be a mistake.</summary>
public sealed class VeryLargeArea : ObjectRule
{
    public override RuleText Text { get; } = new(
        "W-GROOT",
        "Zeer grote oppervlakte",
        Theme.Values,
        "Een verblijfsobject van 10.000 m² of meer is nagekeken.",
        "verblijfsobjecten buiten eindstatus",
        "Ga na of er geen decimalen of losse eenheden zijn samengeteld.",
        "Signaalwaarde van Bundel");

    private const int Large = 10_000;

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Live(BagKind.Verblijfsobject);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => version.Area >= Large;

    protected override string Found(QualityVersion version, QualityMoment at) => $"{Dutch.Number(version.Area)} m²";
}
