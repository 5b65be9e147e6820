// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A permit that led to nothing for years.</summary>
public sealed class OldPermit : ObjectRule
{
    public override RuleText Text { get; } = new(
        "C-VERGUND",
        "Bouwvergunning zonder vervolg",
        Theme.Catalogue,
        "Na drie jaar Bouwvergunning verleend is nagegaan of er nog gebouwd wordt.",
        "panden met status Bouwvergunning verleend",
        "Ga na of er gebouwd is; trek de vergunning in en registreer niet gerealiseerd als dat zo is.",
        "Signaalwaarde van Bundel");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.All(BagKind.Pand).Where(version => version.Status == Status.Permitted);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => at.IsPast(BagTerms.Get("T-VERGUND"), version.Begin);

    protected override string Found(QualityVersion version, QualityMoment at) => $"{version.StatusName} sinds {Words.Day(version.Begin)}";
}
