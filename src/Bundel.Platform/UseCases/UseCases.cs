// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>
/// The only way in. Permission and collaboration, then all problems of the input, then one transaction with the handler and its audit entry.
/// Every run has a service scope, and so a database context, of its own.
/// </summary>
public sealed class UseCases(IServiceScopeFactory scopes, UseCaseCatalog catalog, IDatabaseFaults faults)
{
    public Task<Result<TResult>> Run<TResult>(IUseCase<TResult> useCase, Actor actor, CancellationToken cancel = default) =>
        Run(useCase, actor, NoProgress.Instance, cancel);

    public async Task<Result<TResult>> Run<TResult>(IUseCase<TResult> useCase, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel = default)
    {
        var result = await RunAny(useCase, actor, progress, cancel);
        return result.Select(value => (TResult)value);
    }

    /// <summary>Runs a use case whose type is only known at run time: the doors that read JSON.</summary>
    public async Task<Result<object>> RunAny(object useCase, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel = default)
    {
        var descriptor = catalog[useCase.GetType()];
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(actor);
        if (Refusal(descriptor, actor) is { } refusal)
        {
            await scope.ServiceProvider.GetRequiredService<AuditChain>().AppendRefusal(descriptor, actor, cancel);
            return refusal;
        }

        if (useCase is IValidated validated && validated.Validate().ToArray() is { Length: > 0 } problems) return problems;

        return descriptor.IsCommand
            ? await RunCommand(scope.ServiceProvider, descriptor, useCase, actor, progress, cancel)
            : await descriptor.Invoker.Handle(scope.ServiceProvider, useCase, null, actor, cancel);
    }

    private static Problem? Refusal(UseCaseDescriptor descriptor, Actor actor)
    {
        if (descriptor.NeedsCollaboration && actor.Collaboration is null) return Problem.NotFound("Kies eerst een samenwerking.");
        return actor.May(descriptor.Permission) ? null : Problem.Forbidden($"U hebt geen recht voor: {descriptor.Permission.Description}.");
    }

    private async Task<Result<object>> RunCommand(IServiceProvider services, UseCaseDescriptor descriptor, object useCase, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel)
    {
        var plan = await descriptor.Invoker.Prepare(services, useCase, actor, progress, cancel);
        if (!plan.Succeeded) return Result<object>.Failure(plan.Problems);

        var db = services.GetRequiredService<BundelDb>();
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        try
        {
            var result = await descriptor.Invoker.Handle(services, useCase, plan.Value, actor, cancel);
            if (!result.Succeeded) return result;
            await db.SaveChangesAsync(cancel);
            await services.GetRequiredService<AuditChain>().Append(descriptor, useCase, result.Value, actor, cancel);
            await transaction.CommitAsync(cancel);
            return result;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Problem.Conflict("gelijktijdig-gewijzigd", "Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe gegevens en probeer het opnieuw.");
        }
        catch (DbUpdateException exception) when (faults.UniqueViolation(exception) is { } index)
        {
            return Problem.Conflict("bestaat-al", $"Dit bestaat al in deze samenwerking ({index}).");
        }
    }

    private sealed class NoProgress : IProgress<JobProgress>
    {
        public static readonly NoProgress Instance = new();

        public void Report(JobProgress value)
        {
        }
    }
}
