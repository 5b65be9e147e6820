// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Planning.Model;

/// <summary>How a plan is computed.</summary>
/// <param name="Schedules">Most schedules that are made.</param>
/// <param name="Seed">The same seed gives the same plan.</param>
/// <param name="ExactSeconds">Seconds for CP-SAT to improve and prove; 0 leaves it out.</param>
public sealed record PlanOptions(int Schedules = 1000, long Seed = 1, double ExactSeconds = 0);

/// <summary>A plan that was checked.</summary>
/// <param name="Tasks">In the order of the input.</param>
/// <param name="LowerBound">No plan ends before this.</param>
/// <param name="Proved">No better plan exists: fewer late tasks, less weighted delay, or an earlier end.</param>
/// <param name="Schedules">Schedules made.</param>
/// <param name="Notice">What the user should know, when there is something.</param>
public sealed record Plan(PlanInput Input, IReadOnlyList<PlannedTask> Tasks, Objective Value, int LowerBound, bool Proved, int Schedules, string? Notice);

/// <summary>A task with its place: from the period <paramref name="Start"/> up to and without <paramref name="End"/>.</summary>
public sealed record PlannedTask(TaskInput Task, int Start, int End)
{
    /// <summary>Periods between the end and the due date; negative when late, unknown when there is no due date.</summary>
    public int? Slack => Task.Due - End;
}
