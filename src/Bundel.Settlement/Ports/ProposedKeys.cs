// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Ports;

/// <summary>A proposed key becomes a draft version with fixed weights, checked like any other.</summary>
internal sealed class ProposedKeys(BundelDb db, KeyCheck check) : IProposeKey
{
    public async Task<Result<string>> Propose(KeyProposal proposal, Actor actor, CancellationToken cancel)
    {
        var versions = await db.Set<KeyVersion>().AsNoTracking().Where(row => row.Code == proposal.Code).ToListAsync(cancel);
        if (versions.Exists(version => version.State == VersionState.Draft))
            return Problem.Conflict("concept-bestaat", "Van deze verdeelsleutel is al een concept. Stel het vast of gooi het weg voordat u een nieuw voorstel maakt.");
        var rule = new FixedSharesRule { Unit = ShareUnit.Weight, Shares = [.. proposal.Weights.Select(weight => new FixedShare { Participant = weight.Participant, Part = weight.Weight })] };
        var next = versions.Count == 0 ? 1 : versions.Max(version => version.Version) + 1;
        var key = new KeyVersion(actor.Collaboration!.Value, proposal.Code, next, new KeyText(proposal.Name, proposal.ValidFrom, rule, proposal.Source));
        if (await check.Problems(key, actor, cancel) is { Count: > 0 } problems) return Result<string>.Failure(problems);
        db.Add(key);
        return "verrekenen/sleutels/" + proposal.Code;
    }
}
