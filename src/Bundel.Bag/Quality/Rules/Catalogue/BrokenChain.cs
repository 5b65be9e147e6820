// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Voorkomens that do not follow each other in time.</summary>
public sealed class BrokenChain : HistoryRule
{
    public override RuleText Text { get; } = new(
        "C-KETEN",
        "Voorkomens sluiten niet aan",
        Theme.Catalogue,
        "Een voorkomen wordt geregistreerd op het tijdstip waarop de registratie van het vorige eindigt.",
        "opeenvolgende voorkomens tot de peildatum",
        "Meld dit bij de leverancier van het BAG-systeem; de keten is met de hand niet te herstellen.",
        "Catalogus BAG, historie");

    protected override bool Concerns(QualityVersion before, QualityVersion after) => true;

    protected override bool Breaks(QualityVersion before, QualityVersion after) => before.EndRegistered != after.Registered;

    protected override string Found(QualityVersion before, QualityVersion after) =>
        $"voorkomen {after.Number} is geregistreerd {Words.Day(after.RegisteredDay)}, voorkomen {before.Number} eindigt {(before.EndRegistered == long.MaxValue ? "niet" : Words.Day((int)(before.EndRegistered / BagDate.MillisecondsPerDay)))}";
}
