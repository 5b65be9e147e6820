// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Flows;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Divides one assignment.</summary>
internal static class LineMaker
{
    /// <summary>Published amounts are often sums of rounded parts, so some units per participant may be left; more is told.</summary>
    private const int UnitsPerParticipant = 10;

    /// <summary>The divided line, or null when a problem was collected.</summary>
    public static ResultLine? Make(KeyBook book, Assignment assignment, NodeProof? node)
    {
        if (node is not null && node.Stays == Money.Zero && node.Charged != Money.Zero) return Passed(assignment, node);
        var key = book.VersionOf(assignment.Key);
        var allotment = key is null ? null : book.AllotmentOf(assignment.Key);
        if (allotment is null) return null;
        var context = book.Context;
        var total = node?.Stays ?? assignment.Costs - assignment.Income;
        if (allotment.Refuses(total) is { } problem)
        {
            context.Problems.Add(problem with { Message = $"Kostengroep {assignment.Name}: {problem.Message}" });
            return null;
        }

        var division = allotment.Divide(total, context.Model.Rounding.ToRounding());
        TellLargeRest(context, assignment, key!, division);
        return new ResultLine
        {
            Code = assignment.Code,
            Name = assignment.Name,
            Pool = assignment.Pool.Code,
            Mutation = assignment.Mutation?.Code,
            Package = assignment.Pool.Package,
            Key = key!.Code,
            KeyVersion = key.Version,
            Costs = assignment.Costs,
            Income = assignment.Income,
            Received = node?.Received,
            Charged = node?.Charged,
            Total = total,
            RoundingLine = division.RoundingLine,
            Rest = division.Rest,
            Parts = [.. context.Receivers.Select((receiver, i) => allotment.Covers(i) ? Part(receiver, i, allotment, division) : null).OfType<ResultPart>()],
            Proof = Proof.Of(total, division.Amounts, division.RoundingLine, division.Rest),
        };
    }

    /// <summary>A pool that charges all it has: nothing is left to divide.</summary>
    private static ResultLine Passed(Assignment assignment, NodeProof node) => new()
    {
        Code = assignment.Code,
        Name = assignment.Name,
        Pool = assignment.Pool.Code,
        Package = assignment.Pool.Package,
        Key = "",
        KeyVersion = 0,
        Costs = assignment.Costs,
        Income = assignment.Income,
        Received = node.Received,
        Charged = node.Charged,
        Total = Money.Zero,
        RoundingLine = Money.Zero,
        Rest = Money.Zero,
        Parts = [],
        Proof = Proof.Of(Money.Zero, [], Money.Zero, Money.Zero),
    };

    private static ResultPart Part(Participant participant, int receiver, Allotment allotment, Division division)
    {
        var share = allotment.ShareOf(receiver);
        return new ResultPart
        {
            Participant = participant.Code,
            Name = participant.Name,
            Share = share?.ToString(),
            Unrounded = share?.Of(division.Total).ToDecimal(6),
            ExtraUnits = division.ExtraUnits.Count > receiver ? division.ExtraUnits[receiver] : 0,
            Amount = division.Amounts[receiver],
        };
    }

    private static void TellLargeRest(YearContext context, Assignment assignment, AllocationKey key, Division division)
    {
        var left = (division.RoundingLine + division.Rest).Abs;
        var unit = context.Model.Rounding.Unit;
        if (key.Rule is FixedAmountsRule amounts && left.Cents > unit.Cents * amounts.Amounts.Count * UnitsPerParticipant)
        {
            context.Notice("bedragen-wijken-af", $"De vaste bedragen van sleutel {key.Name} verdelen {assignment.Name} niet helemaal: {Dutch.Euro(division.RoundingLine + division.Rest)} blijft over.");
        }
    }
}
