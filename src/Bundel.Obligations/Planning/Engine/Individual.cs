// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Planning.Model;

namespace Bundel.Obligations.Planning.Engine;

/// <summary>A schedule in the population, with the order of tasks that gives it.</summary>
internal sealed class Individual(int tasks)
{
    public int[] List { get; } = new int[tasks];

    public int[] Starts { get; } = new int[tasks];

    public Objective Value { get; set; }

    public bool Same(Individual other) => Value == other.Value && Starts.AsSpan().SequenceEqual(other.Starts);
}
