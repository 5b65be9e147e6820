// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Runs;

internal static class RunLookup
{
    /// <summary>Finds a run by its code, "2026-3". A concept is there only for who may see concepts.</summary>
    public static async Task<Result<Run>> FindRun(this BundelDb db, string code, Actor actor, CancellationToken cancel, string field = "verrekening")
    {
        var missing = Problem.NotFound("Deze verrekening bestaat niet.") with { Field = field, Found = code, Expected = "jaar en versie, zoals 2026-1" };
        var parts = code.Split('-');
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version)) return missing;
        var run = await db.Set<Run>().FirstOrDefaultAsync(row => row.Year == year && row.Version == version, cancel);
        return run is null || (run.State == RunState.Concept && !actor.May(SettlementPermissions.SeeConcepts)) ? missing : run;
    }

    /// <summary>The run of a year that counts: the adopted one, otherwise the last that was checked.</summary>
    public static async Task<Run?> RunOfYear(this BundelDb db, int year, CancellationToken cancel) =>
        (await db.Set<Run>().AsNoTracking().Where(row => row.Year == year && (row.State == RunState.Adopted || row.State == RunState.Checked)).ToListAsync(cancel))
            .OrderBy(run => run.State == RunState.Adopted ? 0 : 1).ThenByDescending(run => run.Version).FirstOrDefault();
}
