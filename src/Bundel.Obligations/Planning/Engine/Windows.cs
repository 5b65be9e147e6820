// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning.Engine;

/// <summary>Earliest start and latest finish of each task within a length, made tighter until nothing follows any more.</summary>
internal sealed class Windows(PlanProblem problem, int length)
{
    private const int MaxRounds = 50;
    private const int MaxTasksForStretches = 200;
    private readonly int[] start = [.. problem.Earliest];
    private readonly int[] finish = [.. Enumerable.Repeat(length, problem.Count)];
    private readonly int[] used = new int[length];

    /// <summary>True when it is certain that no schedule of this length exists.</summary>
    public bool Refuted()
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            if (!Network()) return true;
            var changed = false;
            for (var resource = 0; resource < problem.Capacity.Length; resource++)
            {
                if (!Certain(resource)) return true;
                var (stuck, pushed) = Push(resource);
                if (stuck) return true;
                changed |= pushed;
            }

            if (!changed) break;
        }

        return problem.Count <= MaxTasksForStretches && Enumerable.Range(0, problem.Capacity.Length).Any(Overfull);
    }

    private bool Network()
    {
        foreach (var task in problem.Order)
        {
            foreach (var before in problem.Predecessors[task]) start[task] = Math.Max(start[task], start[before] + problem.Duration[before]);
        }

        for (var i = problem.Count - 1; i >= 0; i--)
        {
            var task = problem.Order[i];
            foreach (var next in problem.Successors[task]) finish[task] = Math.Min(finish[task], finish[next] - problem.Duration[next]);
            if (start[task] + problem.Duration[task] > finish[task]) return false;
        }

        return true;
    }

    /// <summary>Adds up what certainly runs in each period; false when that is more than there is.</summary>
    private bool Certain(int resource)
    {
        Array.Clear(used);
        for (var task = 0; task < problem.Count; task++)
        {
            var amount = Amount(task, resource);
            for (var time = finish[task] - problem.Duration[task]; amount > 0 && time < start[task] + problem.Duration[task]; time++) used[time] += amount;
        }

        return !used.Index().Any(period => period.Item > problem.Capacity[resource][period.Index]);
    }

    /// <summary>Moves the ends of windows to where the task fits beside what is certain.</summary>
    private (bool Stuck, bool Changed) Push(int resource)
    {
        var changed = false;
        for (var task = 0; task < problem.Count; task++)
        {
            var amount = Amount(task, resource);
            if (amount == 0) continue;
            var (early, late) = (start[task], finish[task] - problem.Duration[task]);
            while (early <= late && Blocked(task, resource, amount, early)) early++;
            while (late >= early && Blocked(task, resource, amount, late)) late--;
            if (early > late) return (Stuck: true, changed);
            changed |= early != start[task] || late + problem.Duration[task] != finish[task];
            (start[task], finish[task]) = (early, late + problem.Duration[task]);
        }

        return (Stuck: false, changed);
    }

    private bool Blocked(int task, int resource, int amount, int from)
    {
        var (certainFrom, certainUntil) = (finish[task] - problem.Duration[task], start[task] + problem.Duration[task]);
        for (var time = from; time < from + problem.Duration[task]; time++)
        {
            var own = time >= certainFrom && time < certainUntil ? amount : 0;
            if (used[time] - own + amount > problem.Capacity[resource][time]) return true;
        }

        return false;
    }

    /// <summary>True when a stretch cannot hold the work that has no other place.</summary>
    private bool Overfull(int resource)
    {
        int[] tasks = [.. Enumerable.Range(0, problem.Count).Where(task => Amount(task, resource) > 0)];
        int[] amounts = [.. tasks.Select(task => Amount(task, resource))];
        int[] ends = [.. tasks.Select(task => finish[task]).Distinct()];
        var room = Sums(problem.Capacity[resource]);
        foreach (var from in tasks.Select(task => start[task]).Distinct())
        {
            foreach (var until in ends)
            {
                if (until <= from) continue;
                var free = room[until] - room[from];
                for (var i = 0; i < tasks.Length && free >= 0; i++) free -= (long)amounts[i] * Inside(tasks[i], from, until);
                if (free < 0) return true;
            }
        }

        return false;
    }

    private long[] Sums(int[] row)
    {
        var sums = new long[length + 1];
        for (var time = 0; time < length; time++) sums[time + 1] = sums[time] + row[time];
        return sums;
    }

    /// <summary>The least that a task does between two moments, wherever it lies in its window.</summary>
    private int Inside(int task, int from, int until)
    {
        var left = Math.Clamp(start[task] + problem.Duration[task] - from, 0, problem.Duration[task]);
        var right = Math.Clamp(until - (finish[task] - problem.Duration[task]), 0, problem.Duration[task]);
        return Math.Min(Math.Min(left, right), until - from);
    }

    private int Amount(int task, int resource)
    {
        foreach (var demand in problem.Demands[task])
        {
            if (demand.Resource == resource) return demand.Amount;
        }

        return 0;
    }
}
