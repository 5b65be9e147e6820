// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Planning.Model;

/// <summary>A plan as it was given: tasks that use scarce people, in whole periods (weeks) from 0.</summary>
/// <param name="Horizon">The number of periods in which everything must be done.</param>
/// <param name="Begin">The Monday of period 0, when the plan has a calendar.</param>
public sealed record PlanInput(int Horizon, IReadOnlyList<CapacityInput> Capacities, IReadOnlyList<TaskInput> Tasks, DateOnly? Begin = null);

/// <summary>How many people with a skill an organisation has, per period.</summary>
/// <param name="Changes">Periods in which it is more or less; the last one that holds counts.</param>
public sealed record CapacityInput(string Organisation, string Skill, int PerPeriod, IReadOnlyList<CapacityChange> Changes);

/// <summary>From the period <paramref name="From"/> up to and without <paramref name="Until"/>.</summary>
public sealed record CapacityChange(int From, int Until, int PerPeriod);

/// <summary>One task.</summary>
/// <param name="After">Codes of the tasks that must be finished first.</param>
/// <param name="Earliest">First period in which it can start, for a release or a law.</param>
/// <param name="Due">The period before which it must be finished: a task that ends at <c>Due</c> is in time.</param>
/// <param name="Weight">How much a period of delay counts.</param>
public sealed record TaskInput(string Code, int Duration, IReadOnlyList<DemandInput> Demands, IReadOnlyList<string> After, int Earliest = 0, int? Due = null, int Weight = 1, string? Name = null);

/// <summary>People that a task needs during its whole duration.</summary>
public sealed record DemandInput(string Organisation, string Skill, int Amount);
