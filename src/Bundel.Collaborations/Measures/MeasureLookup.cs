// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Measures;

public static class MeasureLookup
{
    public static async Task<Result<Measure>> FindMeasure(this BundelDb db, string? code, CancellationToken cancel, string field = "maatstaf")
    {
        var trimmed = code?.Trim() ?? "";
        var found = await db.Set<Measure>().FirstOrDefaultAsync(row => row.Code == trimmed, cancel);
        return found is null
            ? Problem.NotFound("Deze maatstaf bestaat niet in deze samenwerking.") with { Field = field, Found = trimmed.Length == 0 ? "niets" : trimmed }
            : found;
    }
}
