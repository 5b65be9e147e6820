// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Matching;

/// <summary>How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of another.</summary>
internal static class EditDistance
{
    private const int Longest = 96;

    /// <summary>The distance, or <paramref name="most"/> + 1 when it is more than that.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || a.Length >= Longest || b.Length >= Longest) return most + 1;
        Span<int> older = stackalloc int[Longest];
        Span<int> last = stackalloc int[Longest];
        Span<int> now = stackalloc int[Longest];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(last[j] + 1, now[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) best = Math.Min(best, older[j - 2] + 1);
                now[j] = best;
                least = Math.Min(least, best);
            }

            if (least > most) return most + 1;
            var free = older;
            older = last;
            last = now;
            now = free;
        }

        return Math.Min(last[b.Length], most + 1);
    }
}
