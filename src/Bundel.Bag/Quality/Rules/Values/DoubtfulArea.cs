// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>An oppervlakte that is a placeholder, or does not go with the use.</summary>
public sealed class DoubtfulArea : ObjectRule
{
    public override RuleText Text { get; } = new(
        "GOW",
        "Onwaarschijnlijke oppervlakte",
        Theme.Values,
        "Een oppervlakte is ten minste 10 m² (behalve bij alleen overige gebruiksfunctie), geen rij negens, en bij alleen woonfunctie hoogstens 2.700 m².",
        "verblijfsobjecten in gebruik of buiten gebruik",
        "Bepaal de gebruiksoppervlakte opnieuw en corrigeer haar.",
        "Kadaster, kwaliteitsrapportage GOW");

    private const int Smallest = 10, LargestHome = 2700, Home = 1, Other = 1 << 10;
    private static readonly int[] Nines = [999, 9_999, 99_999, 999_999];

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Live(BagKind.Verblijfsobject).Where(version => version.Status is Status.Used or Status.OutOfUse);

    protected override bool Breaks(QualityVersion version, QualityMoment at) =>
        (version.Area < Smallest && version.Purposes != Other) || Nines.Contains(version.Area) || (version.Purposes == Home && version.Area > LargestHome);

    protected override string Found(QualityVersion version, QualityMoment at) => $"{Dutch.Number(version.Area)} m²";
}
