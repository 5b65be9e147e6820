// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Planning.Model;

/// <summary>Capacity per resource and period.</summary>
internal static class CapacityTable
{
    /// <summary>Beyond the horizon there is the most that ever was, so that every task has a place; the check of the schedule tells when a plan does not fit.</summary>
    public static int[][] Make(PlanInput input) => [.. input.Capacities.Select(capacity => Row(capacity, input))];

    private static int[] Row(CapacityInput capacity, PlanInput input)
    {
        var row = new int[PlanProblem.Span(input)];
        Array.Fill(row, Math.Max(0, capacity.PerPeriod), 0, input.Horizon);
        foreach (var change in capacity.Changes)
        {
            var from = Math.Clamp(change.From, 0, input.Horizon);
            var until = Math.Clamp(change.Until, from, input.Horizon);
            Array.Fill(row, Math.Max(0, change.PerPeriod), from, until - from);
        }

        Array.Fill(row, row.AsSpan(0, input.Horizon).ToArray().Max(), input.Horizon, row.Length - input.Horizon);
        return row;
    }
}
