// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>A postcode that stands on more than one street.</summary>
public sealed class PostcodeOnTwoStreets : QualityRule
{
    public override RuleText Text { get; } = new(
        "C-POSTC",
        "Eén postcode op twee openbare ruimten",
        Theme.Catalogue,
        "Een postcode hoort bij één openbare ruimte.",
        "postcodes van uitgegeven nummeraanduidingen",
        "Controleer de postcode bij PostNL; bij een hernoemde of gesplitste straat volgt een nieuwe.",
        "Catalogus BAG, postcode; signaal van Bundel");

    public override void Count(QualityMoment at, RuleTally tally)
    {
        var streets = new Dictionary<string, (QualityVersion First, QualityVersion? Other)>();
        foreach (var version in at.Live(BagKind.Nummeraanduiding))
        {
            if (version.Postcode is not { } postcode || version.Main is null) continue;
            if (!streets.TryGetValue(postcode, out var known)) streets.Add(postcode, (version, null));
            else if (known.Other is null && known.First.Main != version.Main) streets[postcode] = (known.First, version);
        }

        foreach (var (postcode, (first, other)) in streets)
        {
            tally.See(other is not null);
            if (other is not null && tally.Lists) tally.Add(other.Item.Id, $"{postcode} staat op {at.Of(first.Main)?.Name} en {at.Of(other.Main)?.Name}");
        }
    }
}
