// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning.Engine;

/// <summary>
/// What no schedule can beat. A length is refuted when the tasks, each between its earliest start and latest finish, need more people than there are:
/// in the periods that a task certainly covers, or over a stretch as a whole (destructive improvement, Klein and Scholl 1999).
/// </summary>
internal static class LowerBound
{
    /// <summary>A length below which nothing is possible; found by halving between what is certain and one schedule.</summary>
    public static int Of(PlanProblem problem)
    {
        var path = CriticalPath.Of(problem);
        var (bound, known) = (Math.Max(path.Length, Energy(problem)), OneSchedule(problem, path));
        while (bound < known)
        {
            var middle = bound + (known - bound) / 2;
            if (new Windows(problem, middle).Refuted()) bound = middle + 1;
            else known = middle;
        }

        return bound;
    }

    private static int OneSchedule(PlanProblem problem, CriticalPath path)
    {
        var (list, starts, schemes) = (new int[problem.Count], new int[problem.Count], new Schemes(problem));
        new Sampler(problem, path.LatestFinish, new Dice(0)).Order(list, random: false);
        schemes.Serial(list, starts);
        schemes.Improve(starts);
        return Objective.Of(problem, starts).Makespan;
    }

    /// <summary>The first period by which the capacity adds up to the work.</summary>
    private static int Energy(PlanProblem problem)
    {
        var work = new long[problem.Capacity.Length];
        for (var task = 0; task < problem.Count; task++)
        {
            foreach (var (resource, amount) in problem.Demands[task]) work[resource] += (long)amount * problem.Duration[task];
        }

        var needed = 0;
        for (var resource = 0; resource < work.Length; resource++)
        {
            var end = 0;
            for (long room = 0; room < work[resource]; end++) room += problem.Capacity[resource][end];
            needed = Math.Max(needed, end);
        }

        return needed;
    }
}
