// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

[UseCase("taak-tonen", "Toont een langlopende taak: hoe ver zij is, of wat eruit kwam", Example = """{"taak":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record ShowJob([property: JsonPropertyName("taak")] JobId Job) : IQuery<JobView>
{
    public static Permission Requires => PlatformPermissions.SeeJobs;
}

internal sealed class ShowJobHandler(BundelDb db, UseCaseCatalog catalog, TimeProvider clock) : IHandler<ShowJob, JobView>
{
    public async Task<Result<JobView>> Handle(ShowJob useCase, Actor actor, CancellationToken cancel)
    {
        var job = await db.Set<Job>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == useCase.Job, cancel);
        return job is null ? Problem.NotFound("Deze taak bestaat niet.") : JobView.Of(job, catalog.Find(job.UseCase)?.Name ?? job.UseCase, clock.GetUtcNow().UtcDateTime);
    }
}
