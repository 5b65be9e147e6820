// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Runs;

/// <summary>The rows of a run: read from the database, or made from a result for a concept.</summary>
public sealed record RunData(
    IReadOnlyList<RunParticipant> Participants,
    IReadOnlyList<RunLine> Lines,
    IReadOnlyList<RunPart> Parts,
    IReadOnlyList<RunNotice> Notices)
{
    public Money Total => Money.Sum(Lines.Select(line => line.Total));

    public Money Divided => Money.Sum(Participants.Select(participant => participant.Amount));

    public Money RoundingLine => Money.Sum(Lines.Select(line => line.RoundingLine));

    public Money Rest => Money.Sum(Lines.Select(line => line.Rest));

    /// <summary>Rows of a result.</summary>
    public static RunData Of(Run run, SettlementModel model, SettlementResult result, RunSurroundings around)
    {
        var rest = new LineNatures(model, around.EarlierMutations);
        var inhabitants = Inhabitants(model, result.Year, around.WithoutInhabitants);
        var keys = model.Keys.ToDictionary(key => (key.Code, key.Version), key => key.Name);
        return new RunData(
            [.. result.Participants.OrderBy(row => row.Kind).ThenBy(row => SearchText.Fold(row.Name), StringComparer.Ordinal).Select((row, i) => new RunParticipant
            {
                CollaborationId = run.CollaborationId, RunId = run.Id, Code = row.Code, Position = i, Name = row.Name, Kind = row.Kind,
                Basic = row.Basic, Plus = row.Plus, Amount = row.Amount, Inhabitants = inhabitants.TryGetValue(row.Code, out var count) ? count : null,
            })],
            [.. result.Lines.OrderBy(row => row.Package).ThenBy(row => SearchText.Fold(row.Name), StringComparer.Ordinal).Select((row, i) => new RunLine
            {
                CollaborationId = run.CollaborationId, RunId = run.Id, Code = row.Code, Position = i, Name = row.Name, Pool = row.Pool, Mutation = row.Mutation,
                Package = row.Package, Key = row.Key, KeyVersion = row.KeyVersion, KeyName = keys.GetValueOrDefault((row.Key, row.KeyVersion), row.Sort.Words()), Costs = row.Costs, Income = row.Income, Received = row.Received ?? Money.Zero, Charged = row.Charged ?? Money.Zero, Sort = row.Sort, Total = row.Total,
                Divided = row.Proof.Divided, RoundingLine = row.RoundingLine, Rest = row.Rest, Incidental = rest.Incidental(row.Code), NewMutations = rest.New(row.Code),
            })],
            [.. result.Lines.SelectMany(row => row.Parts.Select(part => new RunPart
            {
                CollaborationId = run.CollaborationId, RunId = run.Id, Line = row.Code, Participant = part.Participant,
                Share = part.Share, Unrounded = part.Unrounded, ExtraUnits = part.ExtraUnits, Amount = part.Amount,
            }))],
            [.. result.Notices.Select((notice, i) => new RunNotice { CollaborationId = run.CollaborationId, RunId = run.Id, Position = i, Code = notice.Code, Text = notice.Text, Participant = notice.Participant })]);
    }

    private static Dictionary<string, decimal> Inhabitants(SettlementModel model, int year, IReadOnlySet<string> without)
    {
        var measure = model.Measures.FirstOrDefault(found => found.Code == model.Collaboration.InhabitantsMeasure);
        return measure is null ? [] : measure.Values.Where(value => value.ReferenceDate <= new DateOnly(year, 1, 1) && !without.Contains(value.Participant)).GroupBy(value => value.Participant)
            .ToDictionary(group => group.Key, group => group.MaxBy(value => value.ReferenceDate)!.Value, StringComparer.Ordinal);
    }
}

/// <summary>What rows need to know beside the model.</summary>
/// <param name="EarlierMutations">Mutations that had a line in an earlier year: they are not new.</param>
/// <param name="WithoutInhabitants">Participants that have no inhabitants of their own, even where a decision filled a number for a key.</param>
public sealed record RunSurroundings(IReadOnlySet<string> EarlierMutations, IReadOnlySet<string> WithoutInhabitants);
