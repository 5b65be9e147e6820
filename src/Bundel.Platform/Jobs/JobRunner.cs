// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>Takes one free job by lease, runs its use case as the actor who started it, and writes progress and outcome.</summary>
public sealed class JobRunner(IServiceScopeFactory scopes, UseCases useCases, UseCaseCatalog catalog, ActorFactory actors, TimeProvider clock)
{
    private static readonly TimeSpan LeaseDuration = TimeSpan.FromSeconds(30);
    private readonly string owner = $"{Environment.MachineName}:{Guid.NewGuid():N}";

    /// <summary>Runs the next free job; false when there is none.</summary>
    public async Task<bool> RunNext(CancellationToken stopping)
    {
        if (await Take(stopping) is not { } job) return false;
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var reporter = new JobReporter(scopes, job, clock, LeaseDuration, cancel);
        try
        {
            var result = await Execute(job, reporter, cancel.Token);
            await reporter.End(result.Succeeded ? JobState.Done : JobState.Failed, Output(result));
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            await reporter.End(JobState.Cancelled, null);
        }
        catch (Exception) when (!stopping.IsCancellationRequested)
        {
            await reporter.End(JobState.Failed, Output(Problem.Conflict("fout-in-bundel", "Er ging iets mis in Bundel zelf. Er is niets opgeslagen. De beheerder vindt de oorzaak in het logboek.")));
            throw;
        }

        return true;
    }

    private async Task<Job?> Take(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        var now = clock.GetUtcNow().UtcDateTime;
        var free = await db.Set<Job>().IgnoreQueryFilters([TenantFilters.Collaboration]).AsNoTracking()
            .Where(job => job.State == JobState.Waiting || (job.State == JobState.Running && job.LeasedUntilUtc < now))
            .OrderBy(job => job.CreatedUtc)
            .FirstOrDefaultAsync(cancel);
        if (free is null) return null;
        var until = now + LeaseDuration;
        var taken = await db.Set<Job>().IgnoreQueryFilters([TenantFilters.Collaboration])
            .Where(job => job.Id == free.Id && (job.State == JobState.Waiting || job.LeasedUntilUtc < now))
            .ExecuteUpdateAsync(
                set => set.SetProperty(job => job.State, JobState.Running).SetProperty(job => job.LeaseOwner, owner).SetProperty(job => job.LeasedUntilUtc, until).SetProperty(job => job.StartedUtc, now),
                cancel);
        return taken == 1 ? free : null;
    }

    private async Task<Result<object>> Execute(Job job, IProgress<JobProgress> progress, CancellationToken cancel)
    {
        var actor = job.PersonId == default
            ? Actor.Operator(job.ActorName["cli:".Length..], job.CollaborationId)
            : await actors.For(job.PersonId, job.CollaborationId, cancel);
        if (actor is null) return Problem.Forbidden("Wie deze taak startte, heeft geen toegang meer tot deze samenwerking.");
        var descriptor = catalog.Find(job.UseCase)!;
        var command = JsonSerializer.Deserialize(job.Input, descriptor.Type, UseCaseJson.Options)!;
        return await useCases.RunAny(command, actor, progress, cancel);
    }

    private static string Output(Result<object> result) => result.Succeeded
        ? JsonSerializer.Serialize(result.Value, result.Value.GetType(), UseCaseJson.Options)
        : new JsonArray([.. result.Problems.Select(problem => (JsonNode)problem.ToString())]).ToJsonString(UseCaseJson.Options);
}
