// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Budget.Importing;

/// <summary>The stored lines that a file replaces.</summary>
internal static class Replaced
{
    public static IQueryable<PoolLine> By(BundelDb db, IReadOnlyList<LineText> lines, ImportScope scope)
    {
        int[] years = [.. lines.Select(line => line.Year).Distinct()];
        var replaced = db.Set<PoolLine>().Where(row => years.Contains(row.Year));
        if (scope == ImportScope.Year) return replaced;
        string[] pools = [.. lines.Select(line => line.Pool).Distinct()];
        return replaced.Where(row => pools.Contains(row.Pool));
    }
}
