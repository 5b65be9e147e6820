// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Scanning;
using Bundel.Bag.Writing;

namespace Bundel.Bag.Generating;

/// <summary>Generates a fictional extract, with history, for tests, benchmarks and the demo. The proportions are those of a real small town.</summary>
public static class ExtractGenerator
{
    /// <summary>Writes the extract and tells how many bytes of XML it holds.</summary>
    public static long Write(Stream target, ExtractRecipe recipe)
    {
        using var archive = new ExtractArchive(target, recipe.Date);
        archive.Delivery();
        archive.Relations(recipe.Towns.Select(town => new TownRelation(town.Town, town.Municipality, BagDate.Day(new DateOnly(2010, 1, 1)), BagDate.NoDay, 2)));
        foreach (var kind in BagKinds.All) archive.Kind(kind, "", Source(recipe, kind, (maker, index, batch) => maker.Make(kind, index, batch)));
        archive.Kind(BagKind.Verblijfsobject, "NB", Source(recipe, BagKind.Verblijfsobject, (maker, index, batch) => maker.NotBag(index, batch)));
        archive.Kind(BagKind.Pand, "IA", Source(recipe, BagKind.Pand, (maker, index, batch) => maker.Inactive(index, batch)));
        archive.Kind(BagKind.Verblijfsobject, "IO", Source(recipe, BagKind.Verblijfsobject, (maker, index, batch) => maker.Investigated(index, batch)));
        return archive.XmlBytes;
    }

    private static Func<Batch, bool> Source(ExtractRecipe recipe, BagKind kind, Action<TownMaker, int, Batch> make)
    {
        var (town, index) = (0, 0);
        TownMaker? maker = null;
        return batch =>
        {
            while (town < recipe.Towns.Count && batch.Count < Batch.Capacity - 16)
            {
                maker ??= new TownMaker(recipe, town);
                make(maker, index, batch);
                if (++index < maker.Count(kind)) continue;
                (town, index, maker) = (town + 1, 0, null);
            }

            return town < recipe.Towns.Count;
        };
    }
}
