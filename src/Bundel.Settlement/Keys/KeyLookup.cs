// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Keys;

internal static class KeyLookup
{
    public static async Task<Result<KeyVersion>> FindKey(this BundelDb db, KeyId id, CancellationToken cancel) =>
        await db.Set<KeyVersion>().FirstOrDefaultAsync(row => row.Id == id, cancel) is { } key ? key : Problem.NotFound("Deze versie van de verdeelsleutel bestaat niet.");

    /// <summary>A key that a pool or mutation names must exist.</summary>
    public static async Task<Problem?> KeyMissing(this BundelDb db, string? code, CancellationToken cancel, string field = "sleutel")
    {
        if (code is null || await db.Set<KeyVersion>().AnyAsync(row => row.Code == code, cancel)) return null;
        var known = await db.Set<KeyVersion>().Select(row => row.Code).Distinct().Order().Take(20).ToListAsync(cancel);
        return Problem.InField(field, "sleutel-onbekend", "Deze verdeelsleutel bestaat niet.") with { Found = code, Expected = known.Count == 0 ? "maak eerst een verdeelsleutel" : "een van " + Dutch.List(known) };
    }
}
