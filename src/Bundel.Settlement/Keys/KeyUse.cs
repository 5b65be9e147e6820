// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Budget;
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Keys;

/// <summary>One place where a key is used.</summary>
public sealed record KeyPlace(
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name);

/// <summary>Where a key is used: cost pools, mutations and other keys.</summary>
internal sealed class KeyUse(BundelDb db)
{
    public async Task<IReadOnlyList<KeyPlace>> Of(string code, CancellationToken cancel) => (await All(cancel)).GetValueOrDefault(code) ?? [];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<KeyPlace>>> All(CancellationToken cancel)
    {
        var pools = await db.Set<Pool>().AsNoTracking().OrderBy(row => row.Name).Select(row => new { row.Key, Place = new KeyPlace("kostengroep", row.Code, row.Name) }).ToListAsync(cancel);
        var mutations = await db.Set<BudgetMutation>().AsNoTracking().Where(row => row.Key != null).OrderBy(row => row.Name).Select(row => new { Key = row.Key!, Place = new KeyPlace("mutatie", row.Code, row.Name) }).ToListAsync(cancel);
        var keys = await db.Set<KeyVersion>().AsNoTracking().Where(row => row.State != VersionState.Superseded).ToListAsync(cancel);
        var leaning = keys.SelectMany(key => KeyRules.Uses(key.Rule).Select(used => new { Key = used, Place = new KeyPlace("verdeelsleutel", key.Code, key.Name) }));
        return pools.Concat(mutations).Concat(leaning).Distinct().GroupBy(use => use.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<KeyPlace>)[.. group.Select(use => use.Place)], StringComparer.Ordinal);
    }
}
