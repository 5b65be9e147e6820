// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning.Model;
using Google.OrTools.Sat;

namespace Bundel.Obligations.Planning.Engine;

/// <summary>Improves a schedule and proves how good it is with CP-SAT (Google OR-Tools), starting from what was found.</summary>
internal static class ExactSolver
{
    /// <summary>Bound counts only for a plan without due dates.</summary>
    public sealed record Answer(int[] Starts, bool Proved, int? MakespanBound);

    /// <summary>Null when the solver does not run on this machine, or did not find anything in the time given.</summary>
    public static Answer? Improve(PlanProblem problem, int[] known, int bound, double seconds, long seed)
    {
        try
        {
            return new Model(problem, known, bound).Solve(seconds, seed);
        }
        catch (Exception fault) when (fault is DllNotFoundException or TypeInitializationException or BadImageFormatException)
        {
            return null;
        }
    }

    private sealed class Model
    {
        private readonly PlanProblem problem;
        private readonly CpModel model = new();
        private readonly IntVar[] starts;
        private readonly IntervalVar[] intervals;
        private readonly IntVar makespan;
        private readonly int limit;

        public Model(PlanProblem problem, int[] known, int bound)
        {
            this.problem = problem;
            var value = Objective.Of(problem, known);
            limit = problem.HasDeadlines ? Math.Min(problem.Input.Horizon, problem.Length - 1) : value.Makespan;
            limit = Math.Max(limit, value.Makespan);
            starts = [.. Enumerable.Range(0, problem.Count).Select(task => model.NewIntVar(problem.Earliest[task], limit - problem.Duration[task], FormattableString.Invariant($"s{task}")))];
            intervals = [.. Enumerable.Range(0, problem.Count).Select(task => model.NewFixedSizeIntervalVar(starts[task], problem.Duration[task], FormattableString.Invariant($"i{task}")))];
            makespan = model.NewIntVar(problem.HasDeadlines ? 0 : bound, limit, "einde");
            for (var task = 0; task < problem.Count; task++)
            {
                model.Add(makespan >= starts[task] + problem.Duration[task]);
                foreach (var before in problem.Predecessors[task]) model.Add(starts[task] >= starts[before] + problem.Duration[before]);
                model.AddHint(starts[task], known[task]);
            }

            model.AddHint(makespan, value.Makespan);
            for (var resource = 0; resource < problem.Capacity.Length; resource++) Capacity(resource);
            model.Minimize(Goal());
        }

        public Answer? Solve(double seconds, long seed)
        {
            using var solver = new CpSolver { StringParameters = FormattableString.Invariant($"max_time_in_seconds:{seconds} num_workers:{Math.Clamp(Environment.ProcessorCount, 2, 8)} random_seed:{(int)(seed & 0x3FFFFFFF)}") };
            var status = solver.Solve(model);
            if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible)) return null;
            int? bound = problem.HasDeadlines ? null : (int)Math.Ceiling(solver.BestObjectiveBound - 1e-6);
            return new Answer([.. starts.Select(start => (int)solver.Value(start))], status == CpSolverStatus.Optimal, bound);
        }

        /// <summary>A dip in the capacity is a task that nobody does.</summary>
        private void Capacity(int resource)
        {
            var row = problem.Capacity[resource];
            var most = row.AsSpan(0, limit).ToArray().DefaultIfEmpty().Max();
            var cumulative = model.AddCumulative(most);
            for (var task = 0; task < problem.Count; task++)
            {
                foreach (var demand in problem.Demands[task].Where(demand => demand.Resource == resource)) cumulative.AddDemand(intervals[task], demand.Amount);
            }

            for (int from = 0, until; from < limit; from = until)
            {
                until = from;
                while (until < limit && row[until] == row[from]) until++;
                if (row[from] < most) cumulative.AddDemand(model.NewFixedSizeIntervalVar(from, until - from, "dal"), most - row[from]);
            }
        }

        /// <summary>Late tasks first, then weighted delay, then the end: as one sum.</summary>
        private LinearExpr Goal()
        {
            if (!problem.HasDeadlines) return makespan;
            long delayStep = limit + 1;
            var terms = new List<LinearExpr> { makespan };
            long mostDelay = 0;
            var late = new List<BoolVar>();
            for (var task = 0; task < problem.Count; task++)
            {
                if (problem.Due[task] >= limit) continue;
                var delay = model.NewIntVar(0, limit - problem.Due[task], "");
                model.Add(delay >= starts[task] + problem.Duration[task] - problem.Due[task]);
                var isLate = model.NewBoolVar("");
                model.Add(delay == 0).OnlyEnforceIf(isLate.Not());
                late.Add(isLate);
                terms.Add(delay * (problem.Weight[task] * delayStep));
                mostDelay += (long)(limit - problem.Due[task]) * problem.Weight[task];
            }

            terms.AddRange(late.Select(isLate => isLate * ((mostDelay + 1) * delayStep)));
            return LinearExpr.Sum(terms);
        }
    }
}
