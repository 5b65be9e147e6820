// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Quality.Model;
using Bundel.Bag.Store;

namespace Bundel.Bag.Quality.Running;

/// <summary>Reads which attributes of objects were in onderzoek.</summary>
internal static class DoubtReader
{
    public static void Fill(BagDatabase database, IEnumerable<QualityItem> items)
    {
        using var read = database.Prepare("SELECT kenmerk, begin, eind, registratie_lv, eindregistratie_lv FROM inonderzoek WHERE identificatie=?1 AND waarde=1");
        foreach (var item in items)
        {
            read.Reset().Bind(1, item.Id);
            while (read.Step()) item.Doubts.Add(new Doubt((byte)read.Long(0), (int)read.Long(1), (int)(read.LongOrNull(2) ?? int.MaxValue), read.Long(3), read.LongOrNull(4) ?? long.MaxValue));
        }
    }
}
