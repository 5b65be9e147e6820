// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Ports;

/// <summary>
/// Splits the amount of every participant in every divided line over the budget lines behind it, in proportion to their costs, to the cent.
/// Income lowers all costs of its line alike; what other pools charged is a part of its own.
/// </summary>
internal static class CostShares
{
    private sealed record Part(string? Post, string? Service, long Cents);

    public static IEnumerable<CostShare> Of(SettlementModel model, SettlementResult result, string path)
    {
        var assignments = Assignment.Of(model, result.Year).ToDictionary(assignment => assignment.Code, StringComparer.Ordinal);
        return result.Lines.SelectMany(line => Of(line, Parts(line, assignments.GetValueOrDefault(line.Code)), path));
    }

    private static List<Part> Parts(ResultLine line, Assignment? assignment)
    {
        var costs = line.Sort == LineSort.Division && assignment is not null ? assignment.Lines.Where(post => post.Kind == LineKind.Cost && post.Amount.Cents > 0) : [];
        var parts = costs.GroupBy(post => (post.Description, Service: post.Service ?? assignment!.Pool.Service))
            .Select(group => new Part(group.Key.Description, group.Key.Service, group.Sum(post => post.Amount.Cents))).ToList();
        if (line.Received is { Cents: > 0 } received) parts.Add(new Part(null, null, received.Cents));
        return parts.Count > 0 ? parts : [new Part(null, null, 1)];
    }

    private static IEnumerable<CostShare> Of(ResultLine line, List<Part> parts, string path)
    {
        var weights = Weights.From([.. parts.Select(part => part.Cents)]).Value;
        foreach (var receiver in line.Parts.Where(part => part.Amount != Money.Zero))
        {
            var division = Divider.Divide(receiver.Amount, weights, Rounding.CentByLargestRemainder);
            var address = $"{path}/bijdrageoverzichten/{receiver.Participant}?regel={Uri.EscapeDataString(line.Code)}#waarom";
            for (var i = 0; i < parts.Count; i++)
            {
                if (division.Amounts[i] != Money.Zero) yield return new CostShare(line.Code, line.Name, line.Pool, parts[i].Post, parts[i].Service, receiver.Participant, receiver.Name, division.Amounts[i], address);
            }
        }
    }
}
