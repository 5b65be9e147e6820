// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year.Actuals;

/// <summary>The last figures of a year, per cost pool, service, mutation and kind.</summary>
internal sealed class ActualBook
{
    private ActualBook(IReadOnlyList<ActualRow> rows) => Rows = rows;

    public IReadOnlyList<ActualRow> Rows { get; }

    /// <summary>The newest day of all figures.</summary>
    public DateOnly? Through => Rows.Count == 0 ? null : Rows.Max(row => row.Through);

    public static async Task<ActualBook> Read(BundelDb db, int year, DateTime? knownAt, CancellationToken cancel)
    {
        var rows = await db.Set<ActualRow>().AsNoTracking().Where(row => row.Year == year && (knownAt == null || row.RecordedUtc <= knownAt)).ToListAsync(cancel);
        return new ActualBook([.. rows.GroupBy(row => row.Text.Key).Select(group => group.OrderBy(row => row.Through).ThenBy(row => row.RecordedUtc).ThenBy(row => row.Id).Last())
            .OrderBy(row => row.Pool, StringComparer.Ordinal).ThenBy(row => row.Mutation, StringComparer.Ordinal).ThenBy(row => row.Service, StringComparer.Ordinal).ThenBy(row => row.Kind)]);
    }
}
