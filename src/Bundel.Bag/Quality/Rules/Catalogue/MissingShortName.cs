// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A street name that is too long without a short one.</summary>
public sealed class MissingShortName : ObjectRule
{
    public override RuleText Text { get; } = new(
        "C-NEN",
        "Lange straatnaam zonder verkorte naam",
        Theme.Catalogue,
        "Een naam van meer dan 24 tekens heeft een verkorte schrijfwijze volgens NEN 5825.",
        "uitgegeven openbare ruimten",
        "Registreer de verkorte naam; de BRP gebruikt haar.",
        "NEN 5825; Catalogus BAG, verkorte naam; signaal van Bundel");

    private const int Longest = 24;

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Live(BagKind.OpenbareRuimte);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => version.Name?.Length > Longest && version.ShortName is null;

    protected override string Found(QualityVersion version, QualityMoment at) => $"{version.Name} telt {version.Name!.Length} tekens";
}
