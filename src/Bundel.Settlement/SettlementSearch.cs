// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Runs;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement;

/// <summary>Finds keys, cost pools and runs.</summary>
internal sealed class SettlementSearch(BundelDb db) : ISearch
{
    public async Task<IReadOnlyList<SearchHit>> Find(string query, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(SettlementPermissions.See)) return [];
        return [.. await Keys(query, cancel), .. await Pools(query, cancel), .. await Runs(query, actor, cancel)];
    }

    private async Task<IEnumerable<SearchHit>> Keys(string query, CancellationToken cancel)
    {
        var names = await KeyNames.Of(db, cancel);
        return (await db.Set<KeyVersion>().AsNoTracking().ToListAsync(cancel)).GroupBy(key => key.Code).Select(group => group.MaxBy(key => key.Version)!)
            .Where(key => SearchText.Matches(query, key.Name, key.Code, "verdeelsleutel"))
            .Select(key => new SearchHit(key.Name, "verdeelsleutel", $"verrekenen/sleutels/{key.Code}", key.Rule.Sentence(names)));
    }

    private async Task<IEnumerable<SearchHit>> Pools(string query, CancellationToken cancel) =>
        (await db.Set<Pool>().AsNoTracking().ToListAsync(cancel))
            .Where(pool => SearchText.Matches(query, pool.Name, pool.Code, "kostengroep"))
            .Select(pool => new SearchHit(pool.Name, "kostengroep", $"verrekenen/begroting/{pool.Code}", $"verdeeld met sleutel {pool.Key}"));

    private async Task<IEnumerable<SearchHit>> Runs(string query, Actor actor, CancellationToken cancel) =>
        (await db.Set<Run>().AsNoTracking().ToListAsync(cancel)).Where(run => run.IsStored || actor.Participants is null)
            .Where(run => SearchText.Matches(query, run.Code, "verrekening", FormattableString.Invariant($"{run.Year}"), run.Hash))
            .Select(run => new SearchHit(FormattableString.Invariant($"Verrekening {run.Year}, versie {run.Version}"), "verrekening", $"verrekenen/verrekeningen/{run.Code}", run.State.Text()));
}
