// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning.Engine;

/// <summary>Makes schedules from an order of tasks; every call is one schedule of the budget.</summary>
internal sealed class Schemes(PlanProblem problem)
{
    private readonly Room room = new(problem);
    private readonly int[] keys = new int[problem.Count];
    private readonly int[] order = new int[problem.Count];
    private readonly long[] composed = new long[problem.Count];
    private readonly int[] rank = Ranks(problem);

    /// <summary>Schedules made so far.</summary>
    public int Made { get; private set; }

    /// <summary>Counts a schedule that was made elsewhere.</summary>
    public void Count() => Made++;

    /// <summary>Serial generation: each task in turn as early as it fits.</summary>
    public void Serial(ReadOnlySpan<int> list, int[] starts)
    {
        Made++;
        room.Clear();
        foreach (var task in list)
        {
            starts[task] = room.FirstFrom(task, AfterPredecessors(task, starts));
            room.Take(task, starts[task]);
        }
    }

    /// <summary>Forward-backward improvement (double justification, Valls, Ballestín and Quintanilla 2005): all as late as possible, then all as early as possible. Never worse.</summary>
    public void Improve(int[] starts)
    {
        Right(starts);
        Left(starts);
    }

    /// <summary>Tasks by start.</summary>
    public void Sequence(int[] starts, int[] list)
    {
        starts.CopyTo(keys, 0);
        Sort(list, backward: false);
    }

    private void Right(int[] starts)
    {
        Made++;
        var end = 0;
        for (var task = 0; task < starts.Length; task++)
        {
            var finish = starts[task] + problem.Duration[task];
            keys[task] = -finish;
            end = Math.Max(end, finish);
        }

        Sort(order, backward: true);
        room.Clear();
        foreach (var task in order)
        {
            var finish = starts[task] + problem.Duration[task] <= problem.Due[task] ? Math.Min(end, problem.Due[task]) : end;
            foreach (var next in problem.Successors[task]) finish = Math.Min(finish, starts[next]);
            starts[task] = room.LastFrom(task, finish - problem.Duration[task]);
            room.Take(task, starts[task]);
        }
    }

    private void Left(int[] starts)
    {
        Made++;
        Sequence(starts, order);
        room.Clear();
        foreach (var task in order)
        {
            starts[task] = room.FirstFrom(task, AfterPredecessors(task, starts));
            room.Take(task, starts[task]);
        }
    }

    private int AfterPredecessors(int task, int[] starts)
    {
        var from = problem.Earliest[task];
        foreach (var before in problem.Predecessors[task]) from = Math.Max(from, starts[before] + problem.Duration[before]);
        return from;
    }

    /// <summary>By key; equal keys in the order of the network, or against it, so that a task of no duration keeps its place.</summary>
    private void Sort(int[] list, bool backward)
    {
        for (var task = 0; task < keys.Length; task++)
        {
            list[task] = task;
            composed[task] = ((long)keys[task] << 20) + (backward ? keys.Length - rank[task] : rank[task]);
        }

        Array.Sort(composed, list);
    }

    private static int[] Ranks(PlanProblem problem)
    {
        var ranks = new int[problem.Count];
        for (var i = 0; i < ranks.Length; i++) ranks[problem.Order[i]] = i;
        return ranks;
    }
}
