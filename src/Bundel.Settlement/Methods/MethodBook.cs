// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Methods;

/// <summary>The financing methods that hold for a year: per part the last version that took effect, adopted before draft.</summary>
public sealed class MethodBook(BundelDb db)
{
    /// <summary>The methods; without a year the last version of every part.</summary>
    public async Task<MethodParts?> For(int? year, CancellationToken cancel) => MethodJsonParts.Join((await Versions(year, cancel)).Select(version => (version.Code, version.Definition)));

    /// <summary>The versions that hold.</summary>
    public async Task<IReadOnlyList<MethodVersion>> Versions(int? year, CancellationToken cancel)
    {
        var all = await db.Set<MethodVersion>().AsNoTracking().Where(row => row.State != VersionState.Superseded).ToListAsync(cancel);
        var first = year is { } known ? new DateOnly(known, 1, 1) : DateOnly.MaxValue;
        return
        [
            .. all.Where(version => version.ValidFrom <= first).GroupBy(version => version.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => group.OrderBy(version => version.ValidFrom).ThenBy(version => version.State).ThenBy(version => version.Version).Last()),
        ];
    }
}
