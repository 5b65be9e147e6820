// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Platform;

[UseCase("taken-lijst", "Toont de langlopende taken van de samenwerking")]
public sealed record ListJobs : IQuery<IReadOnlyList<JobView>>
{
    public static Permission Requires => PlatformPermissions.SeeJobs;
}

/// <summary>A job as a user sees it.</summary>
public sealed record JobView(
    [property: JsonPropertyName("id")] JobId Id,
    [property: JsonPropertyName("gebruiksgeval")] string UseCase,
    [property: JsonPropertyName("toestand")] string State,
    [property: JsonPropertyName("stap")] string Step,
    [property: JsonPropertyName("gedaan")] long Done,
    [property: JsonPropertyName("totaal")] long Total,
    [property: JsonPropertyName("gestartDoor")] string Actor,
    [property: JsonPropertyName("gemaakt")] DateTime Created,
    [property: JsonPropertyName("beeindigd")] DateTime? Ended,
    [property: JsonPropertyName("seconden")] int? SecondsLeft,
    [property: JsonPropertyName("uitkomst")] string? Output)
{
    public static JobView Of(Job job, string useCase, DateTime now) => new(
        job.Id, useCase, StateName(job.State), job.Step, job.StepsDone, job.StepsTotal, job.ActorName, job.CreatedUtc, job.EndedUtc,
        job.Estimate(now) is { } left ? (int)Math.Ceiling(left.TotalSeconds) : null, job.Output);

    private static string StateName(JobState state) => state switch
    {
        JobState.Waiting => "wacht",
        JobState.Running => "bezig",
        JobState.Done => "klaar",
        JobState.Failed => "mislukt",
        _ => "gestopt",
    };
}

internal sealed class ListJobsHandler(BundelDb db, UseCaseCatalog catalog, TimeProvider clock) : IHandler<ListJobs, IReadOnlyList<JobView>>
{
    public async Task<Result<IReadOnlyList<JobView>>> Handle(ListJobs useCase, Actor actor, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var jobs = await db.Set<Job>().AsNoTracking().OrderByDescending(job => job.CreatedUtc).Take(200).ToListAsync(cancel);
        return jobs.Select(job => JobView.Of(job, catalog.Find(job.UseCase)?.Name ?? job.UseCase, now)).ToArray();
    }
}
