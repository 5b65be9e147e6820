// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Panden that were registered too late.</summary>
public sealed class LateBuildings : LateDocuments
{
    public override RuleText Text { get; } = new(
        "VNP",
        "Verwerkingstermijn pand",
        Theme.Timeliness,
        "Een brondocument is binnen vier werkdagen verwerkt; de documentdatum telt als eerste van vijf.",
        "wijzigingen van panden die in de periode zijn geregistreerd",
        "Ga na waar dit brondocument bleef liggen; de datum zelf verandert niet.",
        "Kadaster, kwaliteitsrapportage VNP");

    protected override BagKind? Kind => BagKind.Pand;
}
