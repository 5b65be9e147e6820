// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Budget;
using Bundel.Settlement.Keys;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Assembly;

/// <summary>What a model takes from this slice: keys, pools, mutations and lines.</summary>
public sealed class BudgetParts(BundelDb db)
{
    /// <summary>One version per first day: the adopted one, or the last draft where none is adopted yet.</summary>
    public async Task<IReadOnlyList<Model.AllocationKey>> Keys(IReadOnlyDictionary<DecisionId, string> decisions, CancellationToken cancel)
    {
        var versions = await db.Set<KeyVersion>().AsNoTracking().Where(row => row.State != VersionState.Superseded).ToListAsync(cancel);
        return
        [
            .. versions.GroupBy(version => (version.Code, version.ValidFrom))
                .Select(group => group.OrderBy(version => version.State).ThenBy(version => version.Version).Last())
                .OrderBy(version => version.Code, StringComparer.Ordinal).ThenBy(version => version.Version)
                .Select(version => new Model.AllocationKey
                {
                    Code = version.Code,
                    Version = version.Version,
                    Name = version.Name,
                    ValidFrom = version.ValidFrom,
                    Decision = version.DecisionId is { } decision ? decisions.GetValueOrDefault(decision) : null,
                    Rule = version.Rule,
                }),
        ];
    }

    public async Task<IReadOnlyList<Model.CostPool>> Pools(ModelScope scope, CancellationToken cancel)
    {
        var pools = await db.Set<Pool>().AsNoTracking().Where(row => scope.Pools.Count == 0 || scope.Pools.Contains(row.Code)).OrderBy(row => row.Code).ToListAsync(cancel);
        return pools.ConvertAll(pool => new Model.CostPool { Code = pool.Code, Name = pool.Name, Package = pool.Package, Key = pool.Key, Service = pool.Service });
    }

    public async Task<IReadOnlyList<Model.Mutation>> Mutations(IReadOnlyDictionary<DecisionId, string> decisions, CancellationToken cancel)
    {
        var mutations = await db.Set<BudgetMutation>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel);
        return mutations.ConvertAll(mutation => new Model.Mutation
        {
            Code = mutation.Code,
            Name = mutation.Name,
            Key = mutation.Key,
            Decision = mutation.DecisionId is { } decision ? decisions.GetValueOrDefault(decision) : null,
        });
    }

    public async Task<IReadOnlyList<Model.BudgetLine>> Lines(ModelScope scope, CancellationToken cancel)
    {
        var lines = db.Set<PoolLine>().AsNoTracking();
        if (scope.Year is { } year) lines = lines.Where(row => row.Year == year);
        if (scope.Pools.Count > 0) lines = lines.Where(row => scope.Pools.Contains(row.Pool));
        return await lines.Select(row => new Model.BudgetLine
        {
            Year = row.Year,
            Pool = row.Pool,
            Description = row.Description,
            Amount = row.Amount,
            Kind = row.Kind,
            TaskField = row.TaskField,
            Nature = row.Nature,
            Service = row.Service,
            Mutation = row.Mutation,
        }).ToListAsync(cancel);
    }
}
