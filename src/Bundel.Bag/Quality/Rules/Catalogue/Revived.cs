// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>An object that lives again after its end.</summary>
public sealed class Revived : ObjectRule
{
    public override RuleText Text { get; } = new(
        "C-HERLEEF",
        "Beëindigd object herleeft",
        Theme.Catalogue,
        "Een object in een eindstatus komt niet terug; dat kan alleen als correctie.",
        "objecten die ooit in een eindstatus stonden",
        "Voer een nieuw object op, of registreer de terugkeer als correctie.",
        "Catalogus BAG, levensloop");

    protected override IEnumerable<QualityVersion> Population(QualityMoment at) => at.Register.Once(this, () => at.Register.Items.Where(item => Array.Exists(item.Versions, version => version.IsEnded)).ToList()).Select(at.Of).OfType<QualityVersion>().Where(version => version.IsEnded || EndedBefore(version, at) is not null);

    protected override bool Breaks(QualityVersion version, QualityMoment at) => !version.IsEnded;

    protected override string Found(QualityVersion version, QualityMoment at) => $"{EndedBefore(version, at)!.StatusName} per {Words.Day(EndedBefore(version, at)!.Begin)}, daarna {version.StatusName}";

    /// <summary>An end of no length is a correction on the same day.</summary>
    private static QualityVersion? EndedBefore(QualityVersion version, QualityMoment at)
    {
        foreach (var each in version.Item.Versions)
        {
            if (each == version) break;
            if (each.IsEnded && each.Gone == long.MaxValue && each.KnownAt(at.Instant) && each.End > each.Begin) return each;
        }

        return null;
    }
}
