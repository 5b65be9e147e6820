// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>An issued nummeraanduiding that no object has.</summary>
public sealed class AddressWithoutObject : ObjectRule
{
    public override RuleText Text { get; } = new(
        "C-NUMLOS",
        "Nummeraanduiding zonder adresseerbaar object",
        Theme.Consistency,
        "Een uitgegeven nummeraanduiding hoort bij een adresseerbaar object.",
        "uitgegeven nummeraanduidingen",
        "Trek de nummeraanduiding in, of koppel haar aan het object waarvoor zij is uitgegeven.",
        "Catalogus BAG, relaties; eigen code van Bundel");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Live(BagKind.Nummeraanduiding);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => !at.Once(this, () => Used(at))[version.Item.Index];

    protected override string Found(QualityVersion version, QualityMoment at) => "geen object heeft dit adres als hoofd- of nevenadres";

    private static bool[] Used(QualityMoment at)
    {
        var used = new bool[at.Register.Items.Count];
        foreach (var version in Kinds.Addressed.SelectMany(kind => at.Live(kind)))
        {
            if (version.Main is { } main) used[main.Index] = true;
            foreach (var side in version.SideAddresses) used[side.Index] = true;
        }

        return used;
    }
}
