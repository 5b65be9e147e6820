// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget;

/// <summary>Sum of the lines of one kind and nature in one pool and year.</summary>
internal sealed record PoolSum(int Year, string Pool, LineKind Kind, LineNature Nature, Money Amount, int Lines)
{
    public Money Net => Kind == LineKind.Cost ? Amount : -Amount;
}

internal static class PoolSums
{
    /// <summary>Added up by the database, so that a budget of a million lines stays there.</summary>
    public static async Task<IReadOnlyList<PoolSum>> Of(BundelDb db, int[] years, CancellationToken cancel)
    {
        var rows = await db.Set<PoolLine>().Where(row => years.Contains(row.Year))
            .GroupBy(row => new { row.Year, row.Pool, row.Kind, row.Nature })
            .Select(group => new { group.Key, Cents = group.Sum(row => (long)(object)row.Amount), Lines = group.Count() })
            .ToListAsync(cancel);
        return rows.ConvertAll(row => new PoolSum(row.Key.Year, row.Key.Pool, row.Key.Kind, row.Key.Nature, new Money(row.Cents), row.Lines));
    }
}
