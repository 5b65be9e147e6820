// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Quality.Running;

/// <summary>Which woonplaatsen a gemeente has on a day, by the relations of the extract.</summary>
public static class TownsOf
{
    /// <summary>All gemeenten of the store with their woonplaatsen.</summary>
    public static SortedDictionary<int, List<long>> Read(BagDatabase database, DateOnly on)
    {
        var day = BagDate.Day(on);
        var found = new SortedDictionary<int, List<long>>();
        using var read = database.Prepare("SELECT DISTINCT gemeente, woonplaats FROM gemeente_woonplaats WHERE begin <= ?1 AND (eind IS NULL OR eind > ?1) AND woonplaats IN (SELECT sleutel >> 9 FROM woonplaats) ORDER BY 1, 2");
        read.Bind(1, day);
        while (read.Step())
        {
            if (!found.TryGetValue((int)read.Long(0), out var towns)) found.Add((int)read.Long(0), towns = []);
            towns.Add(read.Long(1));
        }

        return found;
    }

    /// <summary>The day up to which the store knows.</summary>
    public static DateOnly Date(BagDatabase database) => BagDate.Date(database.Number("SELECT waarde FROM levering WHERE naam='standdatum'"));
}
