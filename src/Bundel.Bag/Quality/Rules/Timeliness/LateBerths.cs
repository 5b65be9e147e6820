// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Ligplaatsen that were registered too late.</summary>
public sealed class LateBerths : LateDocuments
{
    public override RuleText Text { get; } = new(
        "VBL",
        "Verwerkingstermijn ligplaats",
        Theme.Timeliness,
        "Een brondocument is binnen vier werkdagen verwerkt; de documentdatum telt als eerste van vijf.",
        "wijzigingen van ligplaatsen die in de periode zijn geregistreerd",
        "Ga na waar dit brondocument bleef liggen; de datum zelf verandert niet.",
        "Kadaster, kwaliteitsrapportage VBL");

    protected override BagKind? Kind => BagKind.Ligplaats;
}
