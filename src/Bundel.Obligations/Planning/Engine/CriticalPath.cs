// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning.Engine;

/// <summary>The critical path method: earliest and latest times when people are no limit.</summary>
internal sealed class CriticalPath
{
    private CriticalPath(int[] earliestStart, int[] latestFinish, int length)
    {
        EarliestStart = earliestStart;
        LatestFinish = latestFinish;
        Length = length;
    }

    public int[] EarliestStart { get; }

    /// <summary>Latest finish with which nothing ends later than the path, nor later than its due date where that can still be met.</summary>
    public int[] LatestFinish { get; }

    /// <summary>Earliest end of everything.</summary>
    public int Length { get; }

    public static CriticalPath Of(PlanProblem problem)
    {
        var start = new int[problem.Count];
        var length = 0;
        foreach (var task in problem.Order)
        {
            start[task] = problem.Earliest[task];
            foreach (var before in problem.Predecessors[task]) start[task] = Math.Max(start[task], start[before] + problem.Duration[before]);
            length = Math.Max(length, start[task] + problem.Duration[task]);
        }

        var finish = new int[problem.Count];
        foreach (var task in problem.Order.Reverse())
        {
            finish[task] = Math.Min(length, problem.Due[task]);
            foreach (var next in problem.Successors[task]) finish[task] = Math.Min(finish[task], finish[next] - problem.Duration[next]);
        }

        return new CriticalPath(start, finish, length);
    }
}
