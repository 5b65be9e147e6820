// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Quality.Model;

/// <summary>Everything of some woonplaatsen, with its whole history, in memory: one gemeente at a time.</summary>
public sealed class QualityRegister
{
    private readonly Dictionary<BagKind, QualityVersion[]> byRegistration;
    private readonly Once once = new();

    internal QualityRegister(IReadOnlyList<QualityItem> items, Func<QualityVersion, QualityVersion, bool> lies)
    {
        Items = items;
        Lies = lies;
        byRegistration = BagKinds.All.ToDictionary(kind => kind, kind => items.Where(item => item.Kind == kind).SelectMany(item => item.Versions).Where(version => version.Gone == long.MaxValue).OrderBy(version => version.Registered).ToArray());
        ById = items.ToDictionary(item => item.Id);
        AddressKeys = NumberAddresses(items);
    }

    /// <summary>How many different addresses there are.</summary>
    public int AddressKeys { get; }

    public IReadOnlyList<QualityItem> Items { get; }

    public IReadOnlyDictionary<long, QualityItem> ById { get; }

    /// <summary>True when the point of the first lies in the geometry of the second.</summary>
    internal Func<QualityVersion, QualityVersion, bool> Lies { get; }

    /// <summary>Something that a rule works out once for the whole history.</summary>
    public T Once<T>(object rule, Func<T> make)
        where T : class => once.Get(rule, make);

    /// <summary>Voorkomens that the gemeente registered from one day until another, which does not count.</summary>
    internal ArraySegment<QualityVersion> Registered(BagKind kind, int from, int until)
    {
        var all = byRegistration[kind];
        var first = First(all, from);
        return new ArraySegment<QualityVersion>(all, first, Math.Max(0, First(all, until) - first));
    }

    private static int NumberAddresses(IEnumerable<QualityItem> items)
    {
        var keys = new Dictionary<(QualityItem?, int, string?), int>();
        foreach (var version in items.Where(item => item.Kind == BagKind.Nummeraanduiding).SelectMany(item => item.Versions))
        {
            var address = (version.Main, version.HouseNumber, version.Addition);
            if (!keys.TryGetValue(address, out var key)) keys.Add(address, key = keys.Count);
            version.AddressKey = key;
        }

        return keys.Count;
    }

    private static int First(QualityVersion[] all, int day)
    {
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Registered < day * BagDate.MillisecondsPerDay) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
