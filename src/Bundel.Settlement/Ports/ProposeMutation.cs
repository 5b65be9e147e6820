// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Ports;

/// <summary>Costs of a delivery become a mutation with lines; the decision stays open.</summary>
internal sealed class ProposeMutation(BundelDb db) : IProposeMutation
{
    public async Task<Result<string>> Propose(MutationProposal proposal, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(SettlementPermissions.Prepare)) return Problem.Forbidden($"U hebt geen recht voor: {SettlementPermissions.Prepare.Description}.");
        var problems = new List<Problem>();
        if (await db.Set<BudgetMutation>().AnyAsync(row => row.Code == proposal.Code, cancel)) problems.Add(Problem.Conflict("code-bezet", "Er is al een begrotingsmutatie met deze code.") with { Found = proposal.Code });
        problems.AddIfAny(await db.KeyMissing(proposal.Key, cancel));
        if (!await db.Set<Pool>().AnyAsync(row => row.Code == proposal.Pool, cancel)) problems.Add(Problem.InField("kostengroep", "kostengroep-onbekend", "Deze kostengroep bestaat niet.") with { Found = proposal.Pool });
        var text = new MutationText(proposal.Name, proposal.Key, null, proposal.Year, proposal.Yearly is null ? proposal.Year : null);
        LineText[] lines =
        [
            .. proposal.OneOff is { Cents: > 0 } once ? [new LineText(proposal.Year, proposal.Pool, proposal.Name + ", eenmalig", once, Nature: LineNature.Incidental, Mutation: proposal.Code)] : Array.Empty<LineText>(),
            .. proposal.Yearly is { Cents: > 0 } yearly ? [new LineText(proposal.Year, proposal.Pool, proposal.Name + ", per jaar", yearly, Mutation: proposal.Code)] : Array.Empty<LineText>(),
        ];
        problems.AddRange([.. text.Validate(), .. lines.SelectMany(line => line.Validate())]);
        if (problems.Count > 0) return problems;
        db.Add(new BudgetMutation(actor.Collaboration!.Value, proposal.Code, text, null));
        db.AddRange(lines.Select(line => new PoolLine(actor.Collaboration!.Value, line)));
        return proposal.Code;
    }
}
