// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel;

/// <summary>Quickselect: partitions instead of sorting, so that choosing k of n costs n steps on average.</summary>
internal static class Selection
{
    /// <summary>Puts the <paramref name="count"/> smallest items in front, in any order.</summary>
    public static void MoveSmallestToFront<T>(Span<T> items, int count)
        where T : IComparable<T>
    {
        while (count > 0 && count < items.Length)
        {
            var split = Partition(items);
            if (split < count)
            {
                items = items[(split + 1)..];
                count -= split + 1;
            }
            else
            {
                items = items[..split];
            }
        }
    }

    /// <summary>Smaller items before the pivot, the others behind it; gives the place of the pivot.</summary>
    private static int Partition<T>(Span<T> items)
        where T : IComparable<T>
    {
        var last = items.Length - 1;
        var pivot = Median(items, 0, last / 2, last);
        (items[pivot], items[last]) = (items[last], items[pivot]);
        var value = items[last];
        var place = 0;
        for (var i = 0; i < last; i++)
        {
            if (items[i].CompareTo(value) >= 0) continue;
            (items[i], items[place]) = (items[place], items[i]);
            place++;
        }

        (items[place], items[last]) = (items[last], items[place]);
        return place;
    }

    private static int Median<T>(Span<T> items, int a, int b, int c)
        where T : IComparable<T>
    {
        if (items[a].CompareTo(items[b]) > 0) (a, b) = (b, a);
        if (items[b].CompareTo(items[c]) <= 0) return b;
        return items[a].CompareTo(items[c]) > 0 ? a : c;
    }
}
