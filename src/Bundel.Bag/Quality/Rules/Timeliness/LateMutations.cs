// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>All mutations that were registered too late.</summary>
public sealed class LateMutations : LateDocuments
{
    public override RuleText Text { get; } = new(
        "T-4WD",
        "Verwerkingstermijn, alle soorten",
        Theme.Timeliness,
        "Een brondocument is binnen vier werkdagen verwerkt; de documentdatum telt als eerste van vijf.",
        "alle wijzigingen die in de periode zijn geregistreerd",
        "Ga na waar dit brondocument bleef liggen; de datum zelf verandert niet.",
        "Wet BAG artikel 10; Kadaster, toelichting kwaliteitsdashboard");

    protected override BagKind? Kind => null;
}
