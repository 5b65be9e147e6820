// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>Puts a long command in the queue and wakes the runner of this node.</summary>
public sealed class JobQueue(IServiceScopeFactory scopes, UseCaseCatalog catalog, IDatabaseFaults faults, TimeProvider clock)
{
    private readonly SemaphoreSlim wake = new(0);

    public Task<Result<JobId>> Enqueue<TResult>(ILongCommand<TResult> command, Actor actor, CancellationToken cancel = default) => EnqueueAny(command, actor, null, cancel);

    /// <summary>A long command whose type is only known at run time; once, when a program gave it a key.</summary>
    public async Task<Result<JobId>> EnqueueAny(object command, Actor actor, RequestKey? once, CancellationToken cancel = default)
    {
        var descriptor = catalog[command.GetType()];
        if (!descriptor.IsLong) throw new ArgumentException($"{descriptor.Code} is no long command.", nameof(command));
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(actor);
        if (await UseCases.Admit(scope.ServiceProvider, descriptor, command, actor, cancel) is { Length: > 0 } problems) return problems;
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        var job = new Job(descriptor.Code, JsonSerializer.Serialize(command, descriptor.Type, UseCaseJson.Options), actor, clock.GetUtcNow().UtcDateTime);
        db.Add(job);
        if (once is not null) db.Add(new KeptAnswer(actor.Person, once, descriptor.Code, job.Id.ToString(), clock.Instant()));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException exception) when (faults.UniqueViolation(exception) is { } index)
        {
            return UniqueIndexes.Explain(db, exception, index);
        }

        Wake();
        return job.Id;
    }

    public void Wake() => wake.Release();

    /// <summary>Waits until there is something new, or a while.</summary>
    public Task WaitForWork(TimeSpan atMost, CancellationToken cancel) => wake.WaitAsync(atMost, cancel);
}
