// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Planning.Model;

/// <summary>Finds things that wait for each other.</summary>
public static class Cycles
{
    /// <summary>The indexes of one cycle, each after the next one; null when there is none.</summary>
    /// <param name="after">For each index the indexes that it comes after.</param>
    public static IReadOnlyList<int>? Find(IReadOnlyList<IReadOnlyList<int>> after)
    {
        var open = after.Select(list => list.Distinct().Count()).ToArray();
        var successors = after.Select(_ => new List<int>()).ToArray();
        for (var item = 0; item < after.Count; item++)
        {
            foreach (var before in after[item].Distinct()) successors[before].Add(item);
        }

        var free = new Queue<int>(Enumerable.Range(0, after.Count).Where(item => open[item] == 0));
        while (free.TryDequeue(out var item))
        {
            foreach (var next in successors[item])
            {
                if (--open[next] == 0) free.Enqueue(next);
            }
        }

        var stuck = Array.FindIndex(open, count => count > 0);
        return stuck < 0 ? null : Walk(stuck, after, open);
    }

    /// <summary>Going back from something stuck along what is stuck, one comes round.</summary>
    private static List<int> Walk(int stuck, IReadOnlyList<IReadOnlyList<int>> after, int[] open)
    {
        var path = new List<int>();
        var at = stuck;
        while (!path.Contains(at))
        {
            path.Add(at);
            at = after[at].First(before => open[before] > 0);
        }

        return path[path.IndexOf(at)..];
    }
}
