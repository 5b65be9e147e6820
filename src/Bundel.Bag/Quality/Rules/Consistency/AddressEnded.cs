// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>An object in use whose address was withdrawn.</summary>
public sealed class AddressEnded : ObjectRule
{
    public override RuleText Text { get; } = new(
        "C-AONUM",
        "Adresseerbaar object met een ingetrokken nummeraanduiding",
        Theme.Consistency,
        "Hoofd- en nevenadressen van een adresseerbaar object zijn uitgegeven.",
        "adresseerbare objecten buiten eindstatus",
        "Ken een uitgegeven nummeraanduiding toe, of haal het nevenadres weg.",
        "Catalogus BAG, levensloop; eigen code van Bundel");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => Kinds.Addressed.SelectMany(kind => at.Live(kind));

    protected override bool Breaks(QualityVersion version, QualityMoment at) => Ended(version, at) is not null;

    protected override string Found(QualityVersion version, QualityMoment at) => $"nummeraanduiding {Ended(version, at)!.Item.Id:0000000000000000} is ingetrokken";

    private static QualityVersion? Ended(QualityVersion version, QualityMoment at)
    {
        if (at.Of(version.Main) is { Status: Status.Withdrawn } main) return main;
        foreach (var side in version.SideAddresses)
        {
            if (at.Of(side) is { Status: Status.Withdrawn } ended) return ended;
        }

        return null;
    }
}
