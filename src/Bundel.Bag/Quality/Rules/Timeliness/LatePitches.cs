// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Standplaatsen that were registered too late.</summary>
public sealed class LatePitches : LateDocuments
{
    public override RuleText Text { get; } = new(
        "VBS",
        "Verwerkingstermijn standplaats",
        Theme.Timeliness,
        "Een brondocument is binnen vier werkdagen verwerkt; de documentdatum telt als eerste van vijf.",
        "wijzigingen van standplaatsen die in de periode zijn geregistreerd",
        "Ga na waar dit brondocument bleef liggen; de datum zelf verandert niet.",
        "Kadaster, kwaliteitsrapportage VBS");

    protected override BagKind? Kind => BagKind.Standplaats;
}
