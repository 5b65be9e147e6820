// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A bouwjaar that cannot be.</summary>
public sealed class ImpossibleYear : ObjectRule
{
    public override RuleText Text { get; } = new(
        "BOW",
        "Onwaarschijnlijk bouwjaar",
        Theme.Values,
        "Een bouwjaar ligt tussen 1200 en het jaar na de peildatum.",
        "panden buiten eindstatus",
        "Zoek het bouwjaar op in het dossier en corrigeer het.",
        "Kadaster, kwaliteitsrapportage BOW");

    private const int Oldest = 1200;

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Live(BagKind.Pand);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => version.Year < Oldest || version.Year >= BagDate.Date(at.Day).Year + 2;

    protected override string Found(QualityVersion version, QualityMoment at) => $"bouwjaar {version.Year}";
}
