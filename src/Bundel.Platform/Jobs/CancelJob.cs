// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

[UseCase("taak-stoppen", "Stopt een langlopende taak; er wordt niets opgeslagen", Example = """{"taak":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record CancelJob([property: JsonPropertyName("taak")] JobId Job) : ICommand<Done>
{
    public static Permission Requires => PlatformPermissions.ManageJobs;
}

internal sealed class CancelJobHandler(BundelDb db, TimeProvider clock) : IHandler<CancelJob, Done>
{
    public async Task<Result<Done>> Handle(CancelJob useCase, Actor actor, CancellationToken cancel)
    {
        var job = await db.Set<Job>().FirstOrDefaultAsync(row => row.Id == useCase.Job, cancel);
        if (job is null) return Problem.NotFound("Deze taak bestaat niet.");
        if (job.State is not (JobState.Waiting or JobState.Running)) return Problem.Conflict("taak-beeindigd", "Deze taak is al beëindigd.");
        job.RequestCancel(clock.GetUtcNow().UtcDateTime);
        return new Done();
    }
}
