// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;

namespace Bundel.Settlement.Statements;

/// <summary>The result of a run from its rows, so that documents read what was stored and never recompute.</summary>
internal static class StoredResult
{
    public static SettlementResult Of(Run run, RunData data, SettlementModel model) => new()
    {
        Collaboration = model.Collaboration.Code,
        Name = model.Collaboration.Name,
        Year = run.Year,
        ModelHash = run.Hash ?? RunHash.Of(model),
        Rounding = run.Rounding,
        Total = data.Total,
        RoundingLine = data.RoundingLine,
        Rest = data.Rest,
        Participants = [.. data.Participants.Select(row => new ParticipantTotal { Code = row.Code, Name = row.Name, Kind = row.Kind, Basic = row.Basic, Plus = row.Plus, Amount = row.Amount })],
        Packages = [.. data.Lines.GroupBy(line => line.Package).OrderBy(group => group.Key).Select(group => PackageOf(group.Key, [.. group]))],
        Lines = [.. data.Lines.Select(line => Line(line, data))],
        Notices = [.. data.Notices.Select(notice => new Notice(notice.Code, notice.Text) { Participant = notice.Participant })],
        Proof = new Proof { Total = data.Total, Divided = data.Divided, RoundingLine = data.RoundingLine, Rest = data.Rest },
    };

    private static PackageTotal PackageOf(Package package, IReadOnlyList<RunLine> lines) => new()
    {
        Package = package,
        Total = Money.Sum(lines.Select(line => line.Total)),
        Divided = Money.Sum(lines.Select(line => line.Divided)),
        RoundingLine = Money.Sum(lines.Select(line => line.RoundingLine)),
        Rest = Money.Sum(lines.Select(line => line.Rest)),
    };

    private static ResultLine Line(RunLine line, RunData data)
    {
        var parts = data.Parts.Where(part => part.Line == line.Code).ToDictionary(part => part.Participant, StringComparer.Ordinal);
        return new ResultLine
        {
            Code = line.Code,
            Name = line.Name,
            Pool = line.Pool,
            Mutation = line.Mutation,
            Package = line.Package,
            Key = line.Key,
            KeyVersion = line.KeyVersion,
            Costs = line.Costs,
            Income = line.Income,
            Sort = line.Sort,
            Received = line.Received == Money.Zero && line.Charged == Money.Zero ? null : line.Received,
            Charged = line.Received == Money.Zero && line.Charged == Money.Zero ? null : line.Charged,
            Total = line.Total,
            RoundingLine = line.RoundingLine,
            Rest = line.Rest,
            Parts = [.. data.Participants.Where(row => parts.ContainsKey(row.Code)).Select(row => Part(row, parts[row.Code]))],
            Proof = new Proof { Total = line.Total, Divided = line.Divided, RoundingLine = line.RoundingLine, Rest = line.Rest },
        };
    }

    private static ResultPart Part(RunParticipant row, RunPart part) => new()
    {
        Participant = row.Code,
        Name = row.Name,
        Share = part.Share,
        Unrounded = part.Unrounded,
        ExtraUnits = part.ExtraUnits,
        Amount = part.Amount,
    };
}
