// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Woonplaatsen that were registered too late; the code is our own.</summary>
public sealed class LateTowns : LateDocuments
{
    public override RuleText Text { get; } = new(
        "V-WPL",
        "Verwerkingstermijn woonplaats",
        Theme.Timeliness,
        "Een brondocument is binnen vier werkdagen verwerkt; de documentdatum telt als eerste van vijf.",
        "wijzigingen van woonplaatsen die in de periode zijn geregistreerd",
        "Ga na waar dit brondocument bleef liggen; de datum zelf verandert niet.",
        "Kadaster, toelichting kwaliteitsdashboard; eigen code van Bundel");

    protected override BagKind? Kind => BagKind.Woonplaats;
}
