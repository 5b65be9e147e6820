// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A state that goes back to before the use.</summary>
public sealed class WentBack : HistoryRule
{
    public override RuleText Text { get; } = new(
        "C-TERUG",
        "Verboden statusovergang",
        Theme.Catalogue,
        "Na ingebruikname gaat een pand niet terug naar bouwvergunning of bouw gestart, en een verblijfsobject niet naar gevormd.",
        "statusovergangen van panden en verblijfsobjecten tot de peildatum",
        "Ga na of de latere status onjuist is; een correctie maakt het eerdere voorkomen inactief.",
        "Catalogus BAG, statusovergangen");

    protected override bool Concerns(QualityVersion before, QualityVersion after) => after.Item.Kind is BagKind.Pand or BagKind.Verblijfsobject && before.Status != after.Status;

    protected override bool Breaks(QualityVersion before, QualityVersion after) => WasUsed(before.Status) && after.Status is Status.Permitted or Status.Building or Status.Formed;

    protected override string Found(QualityVersion before, QualityVersion after) => $"van {before.StatusName} naar {after.StatusName} per {Words.Day(after.Begin)}";

    private static bool WasUsed(byte status) => status is Status.Used or Status.UsedUnmeasured or Status.Rebuilding or Status.PandUsed or Status.PandUnmeasured or Status.PandRebuilding;
}
