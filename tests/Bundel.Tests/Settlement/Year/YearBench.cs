// SPDX-License-Identifier: EUPL-1.2
using Bundel.Platform;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Year.Steps;
using Bundel.Tests.Support;

namespace Bundel.Tests.Settlement.Year;

/// <summary>The sample with an adopted run of 2026.</summary>
internal static class YearBench
{
    public static async Task<World> WithAdoptedRun(Database database)
    {
        var world = await Bench.WithSample(database);
        await world.Taken("BVO-2026-31");
        foreach (var key in (await world.Must(new ListKeys())).Where(key => key.Draft is not null)) await world.Must(new AdoptKey(key.Draft!.Value, "BVO-2026-31"));
        await world.Must(new AdoptRun(await world.Checked(), "BVO-2026-31"));
        return world;
    }

    /// <summary>The next version of a run, adopted.</summary>
    public static async Task NextRun(this World world, string run)
    {
        var next = (await world.Must(new ReplaceRun(run, "Wijziging"))).Code;
        await world.Must(new CheckRun(next), await world.As(Role.Controller));
        await world.Must(new AdoptRun(next, "BVO-2026-31"));
    }

    public static async Task AdoptedStep(this World world, StepKind kind, StepContent content, string? reason = null)
    {
        var step = await world.Must(new DraftStep(2026, kind, content, Reason: reason));
        await world.Must(new CheckStep(step.Code), await world.As(Role.Controller));
        await world.Must(new AdoptStep(step.Code, "BVO-2026-31"));
    }
}
