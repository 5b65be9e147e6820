// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Days of the store in words.</summary>
internal static class Words
{
    public static string Day(int? day) => day is { } known ? Dutch.ShortDate(BagDate.Date(known)) : "onbekend";
}

/// <summary>The types that carry an address.</summary>
internal static class Kinds
{
    public static readonly BagKind[] Addressed = [BagKind.Verblijfsobject, BagKind.Ligplaats, BagKind.Standplaats];
}

/// <summary>The voorkomen that a mutation replaced.</summary>
internal static class Before
{
    public static QualityVersion? Of(QualityVersion version)
    {
        QualityVersion? before = null;
        foreach (var each in version.Item.Versions)
        {
            if (each == version) return before;
            if (each.Gone == long.MaxValue) before = each;
        }

        return null;
    }
}
