// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Openbare ruimten that were registered too late.</summary>
public sealed class LateStreets : LateDocuments
{
    public override RuleText Text { get; } = new(
        "VBO",
        "Verwerkingstermijn openbare ruimte",
        Theme.Timeliness,
        "Een brondocument is binnen vier werkdagen verwerkt; de documentdatum telt als eerste van vijf.",
        "wijzigingen van openbare ruimten die in de periode zijn geregistreerd",
        "Ga na waar dit brondocument bleef liggen; de datum zelf verandert niet.",
        "Kadaster, kwaliteitsrapportage VBO");

    protected override BagKind? Kind => BagKind.OpenbareRuimte;
}
