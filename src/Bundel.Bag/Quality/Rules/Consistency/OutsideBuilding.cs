// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A verblijfsobject whose point lies in none of its panden.</summary>
public sealed class OutsideBuilding : ObjectRule
{
    public override RuleText Text { get; } = new(
        "C-VBOPND",
        "Verblijfsobject buiten zijn panden",
        Theme.Consistency,
        "Het punt van een verblijfsobject ligt in een van zijn panden.",
        "verblijfsobjecten buiten eindstatus met een punt en een pand",
        "Verplaats het punt naar het pand, of corrigeer de relatie met het pand.",
        "Catalogus BAG, geometrie verblijfsobject; eigen code van Bundel");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Live(BagKind.Verblijfsobject).Where(version => version.Point is not null && version.Buildings.Length > 0);

    protected override bool Breaks(QualityVersion version, QualityMoment at)
    {
        var held = false;
        foreach (var building in version.Buildings)
        {
            if (at.Of(building) is not { } pand) continue;
            if (at.Register.Lies(version, pand)) return false;
            held = true;
        }

        return held;
    }

    protected override string Found(QualityVersion version, QualityMoment at) => $"ligt buiten {string.Join(", ", version.Buildings.Select(building => $"{building.Id:0000000000000000}"))}";
}
