// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning.Checking;
using Bundel.Obligations.Planning.Engine;
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning;

/// <summary>
/// Makes a plan that fits the people: fewest late tasks first, then least weighted delay, then the earliest end. Every plan is checked by <see cref="ScheduleCheck"/>.
/// </summary>
public static class Planner
{
    /// <summary>Most schedules that may be asked for.</summary>
    public const int MaxSchedules = 1_000_000;

    /// <summary>Longest time for the exact solver, in seconds.</summary>
    public const int MaxExactSeconds = 600;

    /// <summary>Computes a plan; problems when the plan is not possible.</summary>
    public static Result<Plan> Compute(PlanInput input, PlanOptions options, string? file = null) =>
        Options(options) is { Count: > 0 } wrong ? wrong : PlanChecks.Check(input, file).Then(problem => Compute(problem, options, file));

    private static List<Problem> Options(PlanOptions options)
    {
        var problems = new List<Problem>();
        if (options.Schedules is < 1 or > MaxSchedules) problems.Add(Problem.InField("schemas", "schemas-ongeldig", "Geef hoeveel schema's er gemaakt mogen worden.") with { Found = Dutch.Number(options.Schedules), Expected = $"1 tot en met {Dutch.Number(MaxSchedules)}" });
        if (options.ExactSeconds is not (>= 0 and <= MaxExactSeconds)) problems.Add(Problem.InField("cpsat", "cpsat-ongeldig", "Geef hoeveel seconden er naar bewijs gezocht mag worden.") with { Expected = $"0 tot en met {Dutch.Number(MaxExactSeconds)}" });
        return problems;
    }

    private static Result<Plan> Compute(PlanProblem problem, PlanOptions options, string? file)
    {
        var bound = LowerBound.Of(problem);
        var evolution = new Evolution(problem, options.Schedules, options.Seed, new Objective(0, 0, bound));
        var starts = evolution.Run();
        var value = Objective.Of(problem, starts);
        var proved = value is { Late: 0, Tardiness: 0 } && value.Makespan == bound;
        string? notice = null;
        if (options.ExactSeconds > 0 && !proved)
        {
            if (ExactSolver.Improve(problem, starts, bound, options.ExactSeconds, options.Seed) is { } exact)
            {
                if (Objective.Of(problem, exact.Starts).CompareTo(value) < 0) starts = exact.Starts;
                value = Objective.Of(problem, starts);
                bound = Math.Min(Math.Max(bound, exact.MakespanBound ?? 0), value.Makespan);
                proved = exact.Proved || (value is { Late: 0, Tardiness: 0 } && value.Makespan == bound);
            }
            else
            {
                notice = "CP-SAT vond niets binnen de tijd of kan op deze machine niet draaien; het plan is niet bewezen.";
            }
        }

        return Checked(problem, starts, new Plan(problem.Input, Planned(problem, starts), value, bound, proved, evolution.Made, notice), file);
    }

    private static PlannedTask[] Planned(PlanProblem problem, int[] starts) =>
        [.. problem.Input.Tasks.Select((task, i) => new PlannedTask(task, starts[i], starts[i] + task.Duration))];

    private static Result<Plan> Checked(PlanProblem problem, int[] starts, Plan plan, string? file)
    {
        if (plan.Value.Makespan > problem.Input.Horizon)
        {
            return new Problem("plan-past-niet", "het werk past niet binnen de horizon; maak de horizon langer, voeg capaciteit toe of laat taken vallen.")
            {
                Place = file is null ? null : new Place(file),
                Found = "klaar in week " + Dutch.Number(plan.Value.Makespan),
                Expected = "uiterlijk week " + Dutch.Number(problem.Input.Horizon),
            };
        }

        var faults = ScheduleCheck.Faults(problem.Input, plan.Tasks.ToDictionary(task => task.Task.Code, task => task.Start));
        return faults.Count == 0 ? plan : throw new InvalidOperationException("The engine made a schedule that does not hold: " + string.Join("; ", faults));
    }
}
