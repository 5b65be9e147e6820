// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year.Steps;

internal static class StepLookup
{
    /// <summary>The newest version of a step, by its code.</summary>
    public static async Task<Result<YearStep>> FindStep(this BundelDb db, string? code, CancellationToken cancel, string field = "stap")
    {
        var named = code?.Trim() ?? "";
        var found = await db.Set<YearStep>().Where(row => row.Code == named).OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancel);
        return found is null ? Problem.NotFound("Deze stap van het jaar bestaat niet.") with { Field = field, Found = named.Length == 0 ? "niets" : named, Expected = "jaar en soort, zoals 2026-begroting" } : found;
    }

    /// <summary>The versions that hold: adopted ones, of this year.</summary>
    public static Task<List<YearStep>> AdoptedSteps(this BundelDb db, int year, CancellationToken cancel) =>
        db.Set<YearStep>().AsNoTracking().Where(row => row.Year == year && row.State == VersionState.Adopted).ToListAsync(cancel);

    public static async Task<YearStep?> AdoptedStep(this BundelDb db, int year, StepKind kind, CancellationToken cancel) =>
        (await db.AdoptedSteps(year, cancel)).Find(row => row.Kind == kind);
}
