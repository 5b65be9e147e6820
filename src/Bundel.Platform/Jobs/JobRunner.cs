// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>Takes one free job by lease, runs its use case as the actor who started it, and writes progress and outcome.</summary>
public sealed class JobRunner(IServiceScopeFactory scopes, UseCases useCases, UseCaseCatalog catalog, ActorFactory actors, TimeProvider clock)
{
    private readonly string owner = FormattableString.Invariant($"{Environment.MachineName}:{Environment.ProcessId}:{Guid.NewGuid():N}");

    /// <summary>Runs the next free job; false when there is none.</summary>
    public async Task<bool> RunNext(CancellationToken stopping)
    {
        if (await JobTaker.Take(scopes, owner, clock, stopping) is not { } job) return false;
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        await using var lease = new JobLease(scopes, job, owner, clock, cancel);
        lease.Start();
        try
        {
            var result = await Execute(job, lease, cancel.Token);
            if (!result.Succeeded) await lease.End(JobState.Failed, JobOutput.Of(result));
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            await lease.Release();
        }
        catch (OperationCanceledException)
        {
            await lease.End(JobState.Cancelled, null);
        }
        catch (Exception)
        {
            await lease.End(JobState.Failed, JobOutput.Of(Problem.Conflict("fout-in-bundel", "Er ging iets mis in Bundel zelf. Er is niets opgeslagen. De beheerder vindt de oorzaak in het logboek.")));
            throw;
        }

        return true;
    }

    private async Task<Result<object>> Execute(Job job, JobLease lease, CancellationToken cancel)
    {
        var actor = job.PersonId == default
            ? Actor.Operator(job.ActorName["cli:".Length..], job.CollaborationId)
            : await actors.For(job.PersonId, job.CollaborationId, cancel);
        if (actor is null) return Problem.Forbidden("Wie deze taak startte, heeft geen toegang meer tot deze samenwerking.");
        if (catalog.Find(job.UseCase) is not { } descriptor) return Problem.Conflict("taak-onbekend", "Deze uitgave van Bundel kent dit soort taak niet meer.");
        var command = JsonSerializer.Deserialize(job.Input, descriptor.Type, UseCaseJson.Options)!;
        return await useCases.RunAny(command, actor, lease, lease, cancel);
    }
}
