// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;

namespace Bundel.Bag.Matching;

/// <summary>A name that was found, and how many letters it is off.</summary>
internal readonly record struct NameHit(int Item, int Distance);

/// <summary>
/// Finds names by their key, exactly or nearly. Every key is also kept with each of its letters left out, so that a key one letter off shares one of
/// these forms with what is asked; the distance itself is then computed.
/// </summary>
internal sealed class NameFinder
{
    private const int ShortestNear = 4;
    private const int LongNear = 8;
    private readonly Dictionary<string, List<int>> items = new(StringComparer.Ordinal);
    private string[] keys = [];
    private ulong[] forms = [];
    private int[] formKeys = [];

    public void Add(string key, int item)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(items, key, out _);
        list ??= [];
        if (!list.Contains(item)) list.Add(item);
    }

    /// <summary>After the last name.</summary>
    public void Close()
    {
        keys = [.. items.Keys];
        var made = new List<(ulong Form, int Key)>();
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i].Length < ShortestNear) continue;
            made.Add((Form(keys[i], -1), i));
            for (var leave = 0; leave < keys[i].Length; leave++) made.Add((Form(keys[i], leave), i));
        }

        forms = [.. made.Select(pair => pair.Form)];
        formKeys = [.. made.Select(pair => pair.Key)];
        Array.Sort(forms, formKeys);
    }

    public IReadOnlyList<int> Exact(string key) => items.GetValueOrDefault(key) ?? (IReadOnlyList<int>)[];

    /// <summary>Items whose key is one or two letters off, nearest first; short names must fit better than long ones.</summary>
    public List<NameHit> Near(string key)
    {
        var found = new Dictionary<int, int>();
        if (key.Length < ShortestNear) return [];
        var most = key.Length < LongNear ? 1 : 2;
        var seen = new HashSet<int>();
        for (var leave = -1; leave < key.Length; leave++) Collect(key, Form(key, leave), most, seen, found);
        return [.. found.Select(pair => new NameHit(pair.Key, pair.Value)).OrderBy(hit => hit.Distance)];
    }

    private void Collect(string key, ulong form, int most, HashSet<int> seen, Dictionary<int, int> found)
    {
        for (var at = First(form); at < forms.Length && forms[at] == form; at++)
        {
            if (!seen.Add(formKeys[at])) continue;
            var other = keys[formKeys[at]];
            var distance = EditDistance.Between(key, other, most);
            if (distance > most || distance == 0 || NameKey.DigitsDiffer(key, other)) continue;
            foreach (var item in items[other]) found[item] = Math.Min(distance, found.GetValueOrDefault(item, distance));
        }
    }

    private int First(ulong form)
    {
        var (low, high) = (0, forms.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (forms[middle] < form) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static ulong Form(string key, int leave)
    {
        var hash = 14695981039346656037UL;
        for (var i = 0; i < key.Length; i++)
        {
            if (i != leave) hash = unchecked((hash ^ key[i]) * 1099511628211UL);
        }

        return hash;
    }
}
