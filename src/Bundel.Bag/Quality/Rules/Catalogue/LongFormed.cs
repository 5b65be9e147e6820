// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A verblijfsobject that stays gevormd for years.</summary>
public sealed class LongFormed : ObjectRule
{
    public override RuleText Text { get; } = new(
        "C-GEVLANG",
        "Verblijfsobject lang gevormd",
        Theme.Catalogue,
        "Na drie jaar Verblijfsobject gevormd is nagegaan of er nog gebouwd wordt.",
        "verblijfsobjecten met status Verblijfsobject gevormd",
        "Ga na of er gebouwd is; trek de vergunning in en registreer niet gerealiseerd als dat zo is.",
        "Signaalwaarde van Bundel");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.All(BagKind.Verblijfsobject).Where(version => version.Status == Status.Formed);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => at.IsPast(BagTerms.Get("T-VERGUND"), version.Begin);

    protected override string Found(QualityVersion version, QualityMoment at) => $"{version.StatusName} sinds {Words.Day(version.Begin)}";
}
