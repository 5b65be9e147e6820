// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A bouwjaar that differs from the year in which the pand came into use.</summary>
public sealed class YearDiffersFromCompletion : ObjectRule
{
    public override RuleText Text { get; } = new(
        "BDI",
        "Bouwjaar en datum gereedmelding verschillen",
        Theme.Consistency,
        "Het bouwjaar is het jaar waarin het pand voor het eerst in gebruik kwam na bouwvergunning of bouw gestart.",
        "panden waarvan de BAG de gereedmelding kent",
        "Controleer het bouwjaar en pas het aan; was de gereedmelding te laat verwerkt, leg dat dan vast als uitzondering.",
        "Kadaster, kwaliteitsrapportage BDI");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Live(BagKind.Pand).Where(version => CompletedIn(version, at) is not null);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => version.Year != CompletedIn(version, at);

    protected override string Found(QualityVersion version, QualityMoment at) => $"bouwjaar {version.Year}, in gebruik sinds {CompletedIn(version, at)}";

    private static int? CompletedIn(QualityVersion version, QualityMoment at)
    {
        if (version.Item.Versions.Length == 1) return null;
        QualityVersion? before = null;
        foreach (var each in version.Item.Versions)
        {
            if (!each.KnownAt(at.Instant)) continue;
            if (before is { Status: Status.Permitted or Status.Building } && each.Status is Status.PandUnmeasured or Status.PandUsed) return BagDate.Date(each.Begin).Year;
            before = each;
        }

        return null;
    }
}
