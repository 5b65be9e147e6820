// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>Puts a long command in the queue and wakes the runner of this node.</summary>
public sealed class JobQueue(IServiceScopeFactory scopes, UseCaseCatalog catalog, TimeProvider clock)
{
    private readonly SemaphoreSlim wake = new(0);

    public async Task<Result<JobId>> Enqueue<TResult>(ILongCommand<TResult> command, Actor actor, CancellationToken cancel = default)
    {
        var descriptor = catalog[command.GetType()];
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(actor);
        if (await UseCases.Admit(scope.ServiceProvider, descriptor, command, actor, cancel) is { Length: > 0 } problems) return problems;
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        var job = new Job(descriptor.Code, JsonSerializer.Serialize(command, descriptor.Type, UseCaseJson.Options), actor, clock.GetUtcNow().UtcDateTime);
        db.Add(job);
        await db.SaveChangesAsync(cancel);
        Wake();
        return job.Id;
    }

    public void Wake() => wake.Release();

    /// <summary>Waits until there is something new, or a while.</summary>
    public Task WaitForWork(TimeSpan atMost, CancellationToken cancel) => wake.WaitAsync(atMost, cancel);
}
