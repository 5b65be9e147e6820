// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Flows;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Adds the lines up per participant, per package and in all.</summary>
internal static class ResultMaker
{
    public static SettlementResult Make(YearContext context, IReadOnlyList<ResultLine> lines, FlowStage flows)
    {
        var participants = Totals(context, lines);
        var total = Money.Sum(lines.Select(line => line.Total));
        var rounding = Money.Sum(lines.Select(line => line.RoundingLine));
        var rest = Money.Sum(lines.Select(line => line.Rest));
        return new SettlementResult
        {
            Collaboration = context.Model.Collaboration.Code,
            Name = context.Model.Collaboration.Name,
            Year = context.Year,
            ModelHash = RunHash.Of(context.Model),
            Rounding = context.Model.Rounding,
            Total = total,
            RoundingLine = rounding,
            Rest = rest,
            Participants = participants,
            Packages = [.. lines.GroupBy(line => line.Package).OrderBy(group => group.Key).Select(group => PackageOf(group.Key, [.. group]))],
            Lines = lines,
            Nodes = flows.Proofs,
            Flows = flows.Flows,
            Notices = context.Notices,
            Proof = Proof.Of(total, participants.Select(participant => participant.Amount), rounding, rest),
        };
    }

    private static List<ParticipantTotal> Totals(YearContext context, IReadOnlyList<ResultLine> lines)
    {
        var sums = lines.SelectMany(line => line.Parts.Select(part => (part.Participant, line.Package, part.Amount)))
            .GroupBy(part => (part.Participant, part.Package))
            .ToDictionary(group => group.Key, group => Money.Sum(group.Select(part => part.Amount)));
        return [.. context.Receivers.Select(receiver =>
        {
            var basic = sums.GetValueOrDefault((receiver.Code, Package.Basic));
            var plus = sums.GetValueOrDefault((receiver.Code, Package.Plus));
            return new ParticipantTotal { Code = receiver.Code, Name = receiver.Name, Kind = receiver.Kind, Basic = basic, Plus = plus, Amount = basic + plus };
        })];
    }

    private static PackageTotal PackageOf(Package package, IReadOnlyList<ResultLine> lines) => new()
    {
        Package = package,
        Total = Money.Sum(lines.Select(line => line.Total)),
        Divided = Money.Sum(lines.SelectMany(line => line.Parts).Select(part => part.Amount)),
        RoundingLine = Money.Sum(lines.Select(line => line.RoundingLine)),
        Rest = Money.Sum(lines.Select(line => line.Rest)),
    };
}
