// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning.Engine;

/// <summary>What is left of the capacity while a schedule is made.</summary>
internal sealed class Room(PlanProblem problem)
{
    private readonly int[][] left = [.. problem.Capacity.Select(row => row.ToArray())];

    public void Clear()
    {
        for (var resource = 0; resource < left.Length; resource++) problem.Capacity[resource].CopyTo(left[resource], 0);
    }

    /// <summary>The first start at or after <paramref name="from"/> at which the task fits.</summary>
    public int FirstFrom(int task, int from)
    {
        var duration = problem.Duration[task];
        var demands = problem.Demands[task];
        for (var i = 0; i < demands.Length;)
        {
            var (resource, amount) = demands[i];
            var row = left[resource].AsSpan(from, duration);
            var full = row.Length - 1;
            while (full >= 0 && row[full] >= amount) full--;
            if (full < 0)
            {
                i++;
                continue;
            }

            from += full + 1;
            i = 0;
        }

        return from;
    }

    /// <summary>The last start at or before <paramref name="from"/> at which the task fits, or −1.</summary>
    public int LastFrom(int task, int from)
    {
        var duration = problem.Duration[task];
        var demands = problem.Demands[task];
        for (var i = 0; i < demands.Length;)
        {
            if (from < 0) return -1;
            var (resource, amount) = demands[i];
            var row = left[resource].AsSpan(from, duration);
            var full = 0;
            while (full < row.Length && row[full] >= amount) full++;
            if (full == row.Length)
            {
                i++;
                continue;
            }

            from -= row.Length - full;
            i = 0;
        }

        return from;
    }

    public bool Fits(int task, int start)
    {
        foreach (var (resource, amount) in problem.Demands[task])
        {
            foreach (var free in left[resource].AsSpan(start, problem.Duration[task]))
            {
                if (free < amount) return false;
            }
        }

        return true;
    }

    public void Take(int task, int start)
    {
        foreach (var (resource, amount) in problem.Demands[task])
        {
            foreach (ref var free in left[resource].AsSpan(start, problem.Duration[task])) free -= amount;
        }
    }
}
