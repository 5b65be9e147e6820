// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Services;

public static class ServiceLookup
{
    public static async Task<Result<Service>> FindService(this BundelDb db, string? code, CancellationToken cancel, string field = "dienst")
    {
        var trimmed = code?.Trim() ?? "";
        var found = await db.Set<Service>().FirstOrDefaultAsync(row => row.Code == trimmed, cancel);
        return found is null
            ? Problem.NotFound("Deze dienst staat niet in de dienstencatalogus.") with { Field = field, Found = trimmed.Length == 0 ? "niets" : trimmed }
            : found;
    }
}
