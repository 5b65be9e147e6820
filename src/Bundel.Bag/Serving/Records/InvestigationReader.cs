// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Serving.Parameters;
using Bundel.Bag.Store;

namespace Bundel.Bag.Serving.Records;

/// <summary>An attribute that is, or was, in onderzoek.</summary>
internal sealed record Investigation(long Id, byte Attribute, bool Under, int Begin, int? End, long Registered, long? EndRegistered, long LvRegistered, long? LvEnd, int DocumentDate, string DocumentNumber)
{
    public bool Holds(int day, long instant) => LvRegistered <= instant && Begin <= day && !(LvEnd <= instant && End <= day);
}

/// <summary>Reads what is in onderzoek.</summary>
internal sealed class InvestigationReader(BagDatabase database, long[] marks) : IDisposable
{
    private readonly BagStatement read = database.Prepare($"SELECT {Schema.Investigation} FROM inonderzoek WHERE identificatie = ?1 ORDER BY kenmerk, registratie_lv");
    private readonly BagStatement marked = database.Prepare("SELECT kenmerk, begin, eind, registratie_lv, eindregistratie_lv FROM inonderzoek WHERE identificatie = ?1 AND waarde = 1");

    /// <summary>Every object that was ever in onderzoek, sorted: most never were, and then nothing is looked up.</summary>
    public static long[] Marked(BagDatabase database)
    {
        using var all = database.Prepare("SELECT DISTINCT identificatie FROM inonderzoek ORDER BY 1");
        var ids = new List<long>();
        while (all.Step()) ids.Add(all.Long(0));
        return [.. ids];
    }

    public List<Investigation> All(long id)
    {
        if (Array.BinarySearch(marks, id) < 0) return [];
        var found = new List<Investigation>();
        read.Reset().Bind(1, id);
        while (read.Step())
        {
            found.Add(new Investigation(
                read.Long(0), (byte)read.Long(1), read.Long(2) == 1, (int)read.Long(3), (int?)read.LongOrNull(4), read.Long(5), read.LongOrNull(6), read.Long(7), read.LongOrNull(8), (int)read.Long(9), read.String(10) ?? ""));
        }

        read.Reset();
        return found;
    }

    /// <summary>What is in onderzoek at a moment.</summary>
    public List<Investigation> At(long id, Moment moment) => All(id).FindAll(row => row.Under && row.Holds(moment.Day, moment.Instant));

    /// <summary>The attributes in onderzoek at a moment, a bit for each code; cheap, for addresses.</summary>
    public int Marks(long id, Moment moment)
    {
        var found = 0;
        if (Array.BinarySearch(marks, id) < 0) return found;
        marked.Reset().Bind(1, id);
        while (marked.Step())
        {
            if (marked.Long(1) <= moment.Day && marked.Long(3) <= moment.Instant && !(marked.LongOrNull(4) <= moment.Instant && marked.LongOrNull(2) <= moment.Day)) found |= 1 << (int)marked.Long(0);
        }

        return found;
    }

    public void Dispose()
    {
        read.Dispose();
        marked.Dispose();
    }
}
