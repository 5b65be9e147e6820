// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A date of a source document that cannot be.</summary>
public sealed class OddDocumentDate : ObjectRule
{
    public override RuleText Text { get; } = new(
        "C-DOCDAT",
        "Onwaarschijnlijke documentdatum",
        Theme.Catalogue,
        "Een documentdatum ligt na 1900 en niet na de registratie.",
        "objecten buiten eindstatus",
        "Zoek de datum op in het brondocument en corrigeer haar.",
        "Signaalwaarde van Bundel");

    private static readonly int Oldest = BagDate.Day(new DateOnly(1900, 1, 1));

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => BagKinds.All.SelectMany(kind => at.Live(kind));

    protected override bool Breaks(QualityVersion version, QualityMoment at) => version.DocumentDate < Oldest || version.DocumentDate > version.RegisteredDay;

    protected override string Found(QualityVersion version, QualityMoment at) => $"documentdatum {Words.Day(version.DocumentDate)}, geregistreerd {Words.Day(version.RegisteredDay)}";
}
