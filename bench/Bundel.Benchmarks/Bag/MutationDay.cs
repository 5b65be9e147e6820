// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Generating;
using Bundel.Bag.Model;
using Bundel.Bag.Writing;

namespace Bundel.Benchmarks.Bag;

/// <summary>
/// Generates a day of mutations on a generated extract. A group closes the last voorkomen of an object and adds the next one, as the
/// LVBAG delivers a change: was, wordt and toevoeging.
/// </summary>
internal static class MutationDay
{
    private const int Step = 61;
    private static readonly BagKind[] Mix = [BagKind.Verblijfsobject, BagKind.Pand, BagKind.Verblijfsobject, BagKind.Pand, BagKind.Pand, BagKind.Verblijfsobject, BagKind.Pand, BagKind.Nummeraanduiding, BagKind.Pand, BagKind.Pand];
    private const int PerStreet = 100;

    /// <summary>Writes the day after the extract and tells how many bytes of XML it holds.</summary>
    public static long Write(Stream target, ExtractRecipe recipe, int groups)
    {
        var day = recipe.Date;
        using var archive = new ExtractArchive(target, day.AddDays(1));
        var makers = Enumerable.Range(0, recipe.Towns.Count).Select(town => new TownMaker(recipe, town)).ToArray();
        archive.Mutations(day, day.AddDays(1), investigations: false, Groups(makers, BagDate.Day(day)).Take(groups));
        return archive.XmlBytes;
    }

    private static IEnumerable<Action<XmlText>> Groups(TownMaker[] makers, int day)
    {
        var batch = new Batch();
        for (var turn = 0; ; turn++)
        {
            var kind = turn % PerStreet == PerStreet - 1 ? BagKind.OpenbareRuimte : Mix[turn % Mix.Length];
            var index = kind == BagKind.OpenbareRuimte ? turn / PerStreet : (turn / Mix.Length * Step) + (turn % Mix.Length);
            foreach (var maker in makers)
            {
                if (index >= maker.Count(kind)) yield break;
                if (!Codes.EndStates.Contains(Last(maker, kind, index, batch).Status)) yield return xml => Group(xml, Last(maker, kind, index, batch), day, batch);
            }
        }
    }

    private static Voorkomen Last(TownMaker maker, BagKind kind, int index, Batch batch)
    {
        batch.Clear();
        maker.Make(kind, index, batch);
        return batch.Rows[batch.Count - 1];
    }

    private static void Group(XmlText xml, Voorkomen was, int day, Batch batch)
    {
        var registered = (day * BagDate.MillisecondsPerDay) + 36_000_000 + (was.Id % 3600 * 1000);
        var becomes = was;
        (becomes.End, becomes.EndRegistered, becomes.LvEnd) = (day, registered, registered + 60_000);
        var added = was;
        (added.Number, added.Begin, added.Registered, added.LvRegistered, added.DocumentDate) = (was.Number + 1, day, registered, registered + 60_000, day);
        xml.Raw("<ml:wijziging>"u8);
        State(xml, "was", was, batch);
        State(xml, "wordt", becomes, batch);
        xml.Raw("</ml:wijziging><ml:toevoeging>"u8);
        State(xml, "wordt", added, batch);
        xml.Raw("</ml:toevoeging>"u8);
    }

    private static void State(XmlText xml, string state, Voorkomen row, Batch batch)
    {
        xml.Raw($"<ml:{state}><mlm:bagObject>");
        VoorkomenXml.Write(xml, row, batch);
        xml.Raw($"</mlm:bagObject></ml:{state}>");
    }
}
