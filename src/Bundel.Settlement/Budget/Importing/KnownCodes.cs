// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget.Importing;

/// <summary>The codes that a budget file may name; a pool goes by its code or by its name.</summary>
internal sealed class KnownCodes
{
    private readonly Dictionary<string, string> pools = new(StringComparer.OrdinalIgnoreCase);

    private KnownCodes(IEnumerable<(string Code, string Name)> named, IEnumerable<string> services, IEnumerable<BudgetMutation> mutations)
    {
        foreach (var (code, name) in named)
        {
            pools.TryAdd(name, code);
            PoolCodes.Add(code);
        }

        foreach (var code in PoolCodes) pools[code] = code;
        Services = services.ToDictionary(code => code, code => code, StringComparer.Ordinal);
        Mutations = mutations.ToDictionary(mutation => mutation.Code, StringComparer.Ordinal);
    }

    public List<string> PoolCodes { get; } = [];

    public Dictionary<string, string> Services { get; }

    public Dictionary<string, BudgetMutation> Mutations { get; }

    public string? Pool(string text) => pools.GetValueOrDefault(text);

    public static async Task<KnownCodes> Load(BundelDb db, CancellationToken cancel)
    {
        var named = await db.Set<Pool>().AsNoTracking().OrderBy(row => row.Code).Select(row => new { row.Code, row.Name }).ToListAsync(cancel);
        var services = await db.Set<Bundel.Collaborations.Services.Service>().AsNoTracking().Select(row => row.Code).ToListAsync(cancel);
        var mutations = await db.Set<BudgetMutation>().AsNoTracking().ToListAsync(cancel);
        return new KnownCodes(named.Select(pool => (pool.Code, pool.Name)), services, mutations);
    }
}
