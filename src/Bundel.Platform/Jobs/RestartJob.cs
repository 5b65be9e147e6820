// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

[UseCase("taak-herstarten", "Start een mislukte of gestopte taak opnieuw", Example = """{"taak":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record RestartJob([property: JsonPropertyName("taak")] JobId Job) : ICommand<Done>
{
    public static Permission Requires => PlatformPermissions.ManageJobs;
}

internal sealed class RestartJobHandler(BundelDb db, JobQueue queue, TimeProvider clock) : IHandler<RestartJob, Done>
{
    public async Task<Result<Done>> Handle(RestartJob useCase, Actor actor, CancellationToken cancel)
    {
        var job = await db.Set<Job>().FirstOrDefaultAsync(row => row.Id == useCase.Job, cancel);
        if (job is null) return Problem.NotFound("Deze taak bestaat niet.");
        if (job.State is not (JobState.Failed or JobState.Cancelled)) return Problem.Conflict("taak-niet-beeindigd", "Alleen een mislukte of gestopte taak kan opnieuw beginnen.");
        job.Restart(clock.GetUtcNow().UtcDateTime);
        queue.Wake();
        return new Done();
    }
}
