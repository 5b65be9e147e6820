// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>An object that was registered before what it needs.</summary>
public sealed class WrongOrder : ObjectRule
{
    public override RuleText Text { get; } = new(
        "C-VOLG",
        "Levensloop in de verkeerde volgorde",
        Theme.Catalogue,
        "Opvoeren gaat van woonplaats naar openbare ruimte, pand, nummeraanduiding en adresseerbaar object.",
        "nummeraanduidingen en adresseerbare objecten buiten eindstatus",
        "Ga na of de gebeurtenissen in de goede volgorde zijn verwerkt; opgevoerde objecten veranderen niet meer.",
        "Catalogus BAG, levensloop; eigen code van Bundel");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => Kinds.Addressed.Prepend(BagKind.Nummeraanduiding).SelectMany(kind => at.Live(kind));

    protected override bool Breaks(QualityVersion version, QualityMoment at) => at.Register.Once(this, () => Early(at.Register)).Contains(version);

    protected override string Found(QualityVersion version, QualityMoment at) => $"opgevoerd {Words.Day(First(version.Item))}, maar {Later(version)!.Id:0000000000000000} pas {Words.Day(First(Later(version)!))}";

    private static HashSet<QualityVersion> Early(QualityRegister register) =>
        [.. register.Items.Where(item => item.Kind == BagKind.Nummeraanduiding || Kinds.Addressed.Contains(item.Kind)).SelectMany(item => item.Versions).Where(version => Later(version) is not null)];

    private static QualityItem? Later(QualityVersion version)
    {
        var first = First(version.Item);
        if (version.Main is { Versions.Length: > 0 } main && First(main) > first) return main;
        foreach (var building in version.Buildings)
        {
            if (building.Versions.Length > 0 && First(building) > first) return building;
        }

        return null;
    }

    private static int First(QualityItem item) => item.Versions[0].RegisteredDay;
}
