// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Bundel.Bag.Matching;

/// <summary>All addresses of a store in memory, to be found by postcode and number and by street and number. Made once, read by many threads.</summary>
public sealed class MatchIndex
{
    private const int NumberBits = 20;
    private readonly long[] byPostcode;
    private readonly int[] byPostcodeEntry;
    private readonly long[] byStreet;
    private readonly int[] byStreetEntry;
    private readonly Lazy<Dictionary<long, long>> ofObjects;

    internal MatchIndex(List<Entry> entries)
    {
        Entries = [.. entries];
        (byPostcode, byPostcodeEntry) = Sorted(entry => entry.Postcode == 0 ? -1 : Key(entry.Postcode, entry.Number));
        (byStreet, byStreetEntry) = Sorted(entry => Key(entry.Street, entry.Number));
        ofObjects = new(OfObjects);
    }

    /// <summary>How many addresses are huidig.</summary>
    public int Addresses { get; internal init; }

    internal Entry[] Entries { get; }

    internal StreetName[] Streets { get; init; } = [];

    /// <summary>Names of woonplaatsen by their number.</summary>
    internal Dictionary<int, string> Towns { get; init; } = [];

    internal NameFinder StreetFinder { get; init; } = new();

    internal NameFinder TownFinder { get; init; } = new();

    /// <summary>The address that an object got in the place of another.</summary>
    internal Dictionary<long, long> Successors { get; init; } = [];

    /// <summary>Addresses that are only a nevenadres.</summary>
    internal HashSet<long> SideAddresses { get; init; } = [];

    /// <summary>The current spelling of an address.</summary>
    internal Dictionary<long, int> CurrentEntry { get; init; } = [];

    internal long MainAddressOf(long place) => ofObjects.Value.GetValueOrDefault(place);

    internal ReadOnlySpan<int> ByPostcode(int postcode, int number) => Range(byPostcode, byPostcodeEntry, Key(postcode, number), Key(postcode, number));

    internal ReadOnlySpan<int> InPostcode(int postcode) => Range(byPostcode, byPostcodeEntry, Key(postcode, 0), Key(postcode, (1 << NumberBits) - 1));

    internal ReadOnlySpan<int> ByStreet(int street, int number) => Range(byStreet, byStreetEntry, Key(street, number), Key(street, number));

    internal ReadOnlySpan<int> OnStreet(int street) => Range(byStreet, byStreetEntry, Key(street, 0), Key(street, (1 << NumberBits) - 1));

    /// <summary>A current address by its identificatie.</summary>
    internal IndexedAddress? FactsOf(string address)
    {
        if (!CurrentEntry.TryGetValue(IdentifierLookup.Parse(address), out var at)) return null;
        ref readonly var entry = ref Entries[at];
        return new IndexedAddress(entry.Address, entry.Object, Streets[entry.Street].Name, Towns.GetValueOrDefault(entry.Town, ""), entry.Postcode == 0 ? "" : Postcodes.Text(entry.Postcode), SideAddresses.Contains(entry.Address));
    }

    internal string TextOf(in Entry entry)
    {
        var place = Towns.GetValueOrDefault(entry.Town, "");
        var rest = entry.Letter + entry.Suffix;
        var dash = rest.Length > 0 && char.IsAsciiDigit(rest[0]) ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Streets[entry.Street].Name} {entry.Number}{dash}{rest}, {(entry.Postcode == 0 ? "" : Postcodes.Text(entry.Postcode) + " ")}{place}");
    }

    private static long Key(int first, int number) => ((long)first << NumberBits) | (uint)number;

    private Dictionary<long, long> OfObjects()
    {
        var found = new Dictionary<long, long>();
        foreach (var entry in Entries)
        {
            if (entry.Kind == EntryKind.Current && entry.Object != 0 && !SideAddresses.Contains(entry.Address)) found[entry.Object] = entry.Address;
        }

        return found;
    }

    private (long[] Keys, int[] Items) Sorted(Func<Entry, long> key)
    {
        var keys = new long[Entries.Length];
        var items = new int[Entries.Length];
        for (var i = 0; i < keys.Length; i++) (keys[i], items[i]) = (key(Entries[i]), i);
        Array.Sort(keys, items);
        return (keys, items);
    }

    private static ReadOnlySpan<int> Range(long[] keys, int[] items, long from, long to)
    {
        var first = First(keys, from);
        return items.AsSpan(first, First(keys, to + 1) - first);
    }

    private static int First(long[] keys, long key)
    {
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (keys[middle] < key) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
