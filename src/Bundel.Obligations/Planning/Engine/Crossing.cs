// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning.Engine;

/// <summary>Makes new orders of tasks out of old ones; each task stays after its predecessors.</summary>
internal sealed class Crossing(PlanProblem problem, Dice dice)
{
    private readonly bool[] taken = new bool[problem.Count];
    private readonly int[] most = [.. problem.Capacity.Select(row => Math.Max(1, row.Max()))];
    private readonly HashSet<long> arcs = [.. Enumerable.Range(0, problem.Count).SelectMany(task => problem.Predecessors[task].Select(before => Arc(before, task)))];

    /// <summary>The beginning of the father, a stretch of the mother in which people are busy, and the rest of the father (two-point crossover, Hartmann 1998).</summary>
    public void Cross(Individual mother, Individual father, int[] child)
    {
        var (from, until) = Busier(mother, Window(child.Length), Window(child.Length));
        Array.Clear(taken);
        var filled = 0;
        filled = Fill(father.List, child, filled, from);
        filled = Fill(mother.List, child, filled, until);
        Fill(father.List, child, filled, child.Length);
    }

    /// <summary>Swaps neighbours that do not wait for each other, each with this chance.</summary>
    public void Mutate(int[] list, double chance)
    {
        for (var i = 1; i < list.Length; i++)
        {
            if (dice.Share() < chance && !arcs.Contains(Arc(list[i - 1], list[i]))) (list[i - 1], list[i]) = (list[i], list[i - 1]);
        }
    }

    private static long Arc(int before, int task) => ((long)before << 32) | (uint)task;

    private (int From, int Until) Window(int length)
    {
        var (one, other) = (dice.Below(length + 1), dice.Below(length + 1));
        return one < other ? (one, other) : (other, one);
    }

    private (int From, int Until) Busier(Individual mother, (int From, int Until) one, (int From, int Until) other) =>
        Use(mother, one.From, one.Until) >= Use(mother, other.From, other.Until) ? one : other;

    /// <summary>Share of the people that these tasks keep busy between their first start and last end; a good stretch is worth keeping.</summary>
    private double Use(Individual mother, int from, int until)
    {
        int begin = int.MaxValue, end = 0;
        var work = 0.0;
        foreach (var task in mother.List.AsSpan(from, until - from))
        {
            begin = Math.Min(begin, mother.Starts[task]);
            end = Math.Max(end, mother.Starts[task] + problem.Duration[task]);
            foreach (var (resource, amount) in problem.Demands[task]) work += (double)problem.Duration[task] * amount / most[resource];
        }

        return end <= begin ? 0 : work / (end - begin);
    }

    private int Fill(int[] source, int[] child, int filled, int until)
    {
        for (var i = 0; i < source.Length && filled < until; i++)
        {
            if (taken[source[i]]) continue;
            taken[source[i]] = true;
            child[filled++] = source[i];
        }

        return filled;
    }
}
