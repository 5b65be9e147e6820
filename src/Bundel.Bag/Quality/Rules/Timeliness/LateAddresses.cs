// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Nummeraanduidingen that were registered too late.</summary>
public sealed class LateAddresses : LateDocuments
{
    public override RuleText Text { get; } = new(
        "VBN",
        "Verwerkingstermijn nummeraanduiding",
        Theme.Timeliness,
        "Een brondocument is binnen vier werkdagen verwerkt; de documentdatum telt als eerste van vijf.",
        "wijzigingen van nummeraanduidingen die in de periode zijn geregistreerd",
        "Ga na waar dit brondocument bleef liggen; de datum zelf verandert niet.",
        "Kadaster, kwaliteitsrapportage VBN");

    protected override BagKind? Kind => BagKind.Nummeraanduiding;
}
