// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A voorkomen that begins before its source document.</summary>
public sealed class DocumentAfterBegin : ObjectRule
{
    public override RuleText Text { get; } = new(
        "C-TERUGW",
        "Brondocument later dan de geldigheid",
        Theme.Catalogue,
        "Een wijziging werkt niet terug: het brondocument is niet jonger dan het begin van de geldigheid.",
        "wijzigingen die in de periode zijn geregistreerd",
        "Ga na of de begindatum of de documentdatum onjuist is.",
        "Catalogus BAG, historie");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => BagKinds.All.SelectMany(kind => at.Registered(kind));

    protected override bool Breaks(QualityVersion version, QualityMoment at) => version.DocumentDate > version.Begin;

    protected override string Found(QualityVersion version, QualityMoment at) => $"brondocument van {Words.Day(version.DocumentDate)}, geldig vanaf {Words.Day(version.Begin)}";
}
