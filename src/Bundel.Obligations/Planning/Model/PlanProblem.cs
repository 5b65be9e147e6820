// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Planning.Model;

/// <summary>A checked plan as arrays: tasks and resources by index. Made by <see cref="PlanChecks.Check"/>.</summary>
public sealed class PlanProblem
{
    internal PlanProblem(PlanInput input, int[][] predecessors, Demand[][] demands, int[][] capacity)
    {
        Input = input;
        Predecessors = predecessors;
        Demands = demands;
        Capacity = capacity;
        Count = input.Tasks.Count;
        Length = capacity.Length == 0 ? Span(input) : capacity[0].Length;
        Duration = [.. input.Tasks.Select(task => task.Duration)];
        Earliest = [.. input.Tasks.Select(task => task.Earliest)];
        Due = [.. input.Tasks.Select(task => task.Due ?? int.MaxValue)];
        Weight = [.. input.Tasks.Select(task => task.Weight)];
        Successors = Turn(predecessors);
        HasDeadlines = input.Tasks.Any(task => task.Due is not null);
        Order = Topological();
    }

    /// <summary>What was given.</summary>
    public PlanInput Input { get; }

    /// <summary>Number of tasks.</summary>
    public int Count { get; }

    /// <summary>Periods that the engine looks at: beyond the horizon there is room for everything, so that a schedule always exists.</summary>
    public int Length { get; }

    /// <summary>True when a task has a date before which it must be done.</summary>
    public bool HasDeadlines { get; }

    internal int[] Duration { get; }

    internal int[] Earliest { get; }

    internal int[] Due { get; }

    internal int[] Weight { get; }

    internal int[][] Predecessors { get; }

    internal int[][] Successors { get; }

    internal Demand[][] Demands { get; }

    /// <summary>Per resource, per period.</summary>
    internal int[][] Capacity { get; }

    /// <summary>Tasks, each after its predecessors.</summary>
    internal int[] Order { get; }

    /// <summary>The horizon and then the time that all tasks take one after the other.</summary>
    internal static int Span(PlanInput input) => input.Horizon + input.Tasks.Sum(task => task.Duration) + 1;

    private static int[][] Turn(int[][] predecessors)
    {
        var successors = predecessors.Select(_ => new List<int>()).ToArray();
        for (var task = 0; task < predecessors.Length; task++)
        {
            foreach (var before in predecessors[task]) successors[before].Add(task);
        }

        return [.. successors.Select(list => list.ToArray())];
    }

    private int[] Topological()
    {
        var open = Predecessors.Select(list => list.Length).ToArray();
        var order = new List<int>(Count);
        order.AddRange(Enumerable.Range(0, Count).Where(task => open[task] == 0));
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var next in Successors[order[i]])
            {
                if (--open[next] == 0) order.Add(next);
            }
        }

        return [.. order];
    }
}

/// <summary>Demand for one resource, by index.</summary>
internal readonly record struct Demand(int Resource, int Amount);
