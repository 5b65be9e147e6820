// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Planning.Model;

/// <summary>How good a schedule is; the lower the better, first things first.</summary>
/// <param name="Late">Tasks that end after their due date.</param>
/// <param name="Tardiness">Periods of delay times weight.</param>
/// <param name="Makespan">End of the last task.</param>
public readonly record struct Objective(int Late, long Tardiness, int Makespan) : IComparable<Objective>
{
    /// <inheritdoc/>
    public int CompareTo(Objective other)
    {
        var late = Late.CompareTo(other.Late);
        if (late != 0) return late;
        var tardiness = Tardiness.CompareTo(other.Tardiness);
        return tardiness != 0 ? tardiness : Makespan.CompareTo(other.Makespan);
    }

    /// <summary>The value of these starts.</summary>
    internal static Objective Of(PlanProblem problem, int[] starts)
    {
        int late = 0, makespan = 0;
        long tardiness = 0;
        for (var task = 0; task < starts.Length; task++)
        {
            var end = starts[task] + problem.Duration[task];
            if (end > makespan) makespan = end;
            if (end <= problem.Due[task]) continue;
            late++;
            tardiness += (long)(end - problem.Due[task]) * problem.Weight[task];
        }

        return new Objective(late, tardiness, makespan);
    }
}
