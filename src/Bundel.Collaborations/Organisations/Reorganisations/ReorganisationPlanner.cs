// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Organisations.Reorganisations;

/// <summary>Works out a plan from the participants as they are, with all problems at once.</summary>
internal sealed class ReorganisationPlanner(BundelDb db)
{
    public async Task<Result<ReorganisationPlan>> Plan(ReorganisationInput input, CancellationToken cancel)
    {
        var participants = await db.Set<Participant>().ToDictionaryAsync(row => row.Code, cancel);
        var names = (await db.ParticipantsByName(cancel)).ToDictionary(row => row.Participant.Code, row => row.Organisation.Name);
        var problems = new List<Problem>();
        foreach (var code in input.Predecessors) problems.AddIfAny(PredecessorFault(input, code, participants.GetValueOrDefault(code), names));
        foreach (var successor in input.Successors) problems.AddRange(await SuccessorFaults(input, successor, participants.GetValueOrDefault(successor.Code), cancel));
        if (problems.Count > 0) return problems;
        return new ReorganisationPlan(
            input,
            [.. input.Predecessors.Select(code => new PlannedParty(code, names[code], participants[code], null))],
            [.. input.Successors.Select(successor => Party(successor, participants, names))]);
    }

    private static PlannedParty Party(SuccessorInput successor, Dictionary<string, Participant> participants, Dictionary<string, string> names) =>
        participants.TryGetValue(successor.Code, out var existing)
            ? new PlannedParty(successor.Code, names[successor.Code], existing, null)
            : new PlannedParty(successor.Code, successor.Name!.Trim(), null, Identifiers.Read(successor.MunicipalityCode, null, null).Municipality);

    private static Problem? PredecessorFault(ReorganisationInput input, string code, Participant? found, Dictionary<string, string> names)
    {
        if (found is null) return Problem.NotFound("Deze voorganger is geen deelnemer van deze samenwerking.") with { Field = "voorgangers", Found = code };
        var lastDay = input.Date.AddDays(-1);
        return found.Membership.Contains(lastDay) && (found.Left is null || input.Kind == ReorganisationKind.BorderChange)
            ? null
            : Problem.InField("voorgangers", "voorganger-niet-actief", $"{names[code]} neemt op {Dutch.Date(lastDay)} niet deel, of de deelname eindigt al.") with { Found = code };
    }

    private async Task<IEnumerable<Problem>> SuccessorFaults(ReorganisationInput input, SuccessorInput successor, Participant? existing, CancellationToken cancel)
    {
        if (existing is not null)
        {
            return existing.Membership.Contains(input.Date)
                ? []
                : [Problem.InField("opvolgers", "opvolger-niet-actief", $"De opvolger neemt op {Dutch.Date(input.Date)} niet deel.") with { Found = successor.Code }];
        }

        var problems = new List<Problem>();
        problems.AddRange(Required.Text("opvolgers", successor.Name, 200));
        problems.AddIfAny(await ParticipantRules.UniqueCode(db, successor.Code, cancel));
        problems.AddIfAny(await ParticipantRules.UniqueMunicipality(db, Identifiers.Read(successor.MunicipalityCode, null, null).Municipality, default, cancel));
        return problems.Select(problem => problem with { Field = "opvolgers" });
    }
}
