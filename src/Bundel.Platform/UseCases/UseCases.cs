// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>
/// The only way in. Permission and collaboration, then all problems of the input, then one transaction with the handler and its audit entry.
/// Every run has a service scope, and so a database context, of its own.
/// </summary>
public sealed class UseCases(IServiceScopeFactory scopes, UseCaseCatalog catalog, IDatabaseFaults faults, TimeProvider clock)
{
    /// <summary>Two commands that wait for each other are told apart by the database; the one that it undid is run anew.</summary>
    private const int MostAttempts = 5;

    public Task<Result<TResult>> Run<TResult>(IUseCase<TResult> useCase, Actor actor, CancellationToken cancel = default) =>
        Run(useCase, actor, NoProgress.Instance, cancel);

    public async Task<Result<TResult>> Run<TResult>(IUseCase<TResult> useCase, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel = default)
    {
        var result = await RunAny(useCase, actor, progress, cancel);
        return result.Select(value => (TResult)value);
    }

    /// <summary>Runs a use case whose type is only known at run time: the doors that read JSON.</summary>
    public Task<Result<object>> RunAny(object useCase, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel = default) =>
        RunAny(useCase, actor, progress, new Guards(null, null), cancel);

    /// <summary>The same, on the terms of a program.</summary>
    public Task<Result<object>> RunAny(object useCase, Actor actor, Terms terms, CancellationToken cancel = default)
    {
        var witness = terms.Once is null ? null : new AnswerKeeper(terms.Once, catalog[useCase.GetType()], actor, clock);
        return RunAny(useCase, actor, NoProgress.Instance, new Guards(witness, terms.Precondition), cancel);
    }

    internal Task<Result<object>> RunAny(object useCase, Actor actor, IProgress<JobProgress> progress, ICommitWitness? witness, CancellationToken cancel) =>
        RunAny(useCase, actor, progress, new Guards(witness, null), cancel);

    /// <summary>Says before the input is read that the actor lacks the permission, and audits that; nothing when it has it.</summary>
    public async Task<Problem[]> Refuse(UseCaseDescriptor useCase, Actor actor, CancellationToken cancel = default)
    {
        if (useCase.NeedsCollaboration && actor.Collaboration is null || actor.May(useCase.Permission)) return [];
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(actor);
        return await Permit(scope.ServiceProvider, useCase, actor, cancel);
    }

    /// <summary>The same, by the type of the use case.</summary>
    public Task<Problem[]> Refuse(Type useCase, Actor actor, CancellationToken cancel = default) => Refuse(catalog[useCase], actor, cancel);

    private Task<Result<object>> RunAny(object useCase, Actor actor, IProgress<JobProgress> progress, Guards guards, CancellationToken cancel) =>
        UseCaseSpan.Around(catalog[useCase.GetType()], actor, () => RunInScope(useCase, actor, progress, guards, cancel));

    private async Task<Result<object>> RunInScope(object useCase, Actor actor, IProgress<JobProgress> progress, Guards guards, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Attempt(useCase, actor, progress, guards, cancel);
            }
            catch (Exception exception) when (attempt < MostAttempts && faults.MayRunAgain(exception))
            {
                await Task.Delay(Random.Shared.Next(attempt * 20), cancel);
            }
            catch (Exception exception) when (faults.IsContention(exception))
            {
                return Problem.Conflict("bezet", "De databank was te lang bezet. Er is niets opgeslagen; probeer het opnieuw.");
            }
            catch (Exception exception) when (faults.Outage(exception) is { } outage)
            {
                return outage;
            }
        }
    }

    private async Task<Result<object>> Attempt(object useCase, Actor actor, IProgress<JobProgress> progress, Guards guards, CancellationToken cancel)
    {
        var descriptor = catalog[useCase.GetType()];
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(actor);
        if (await Admit(scope.ServiceProvider, descriptor, useCase, actor, cancel) is { Length: > 0 } problems) return problems;
        if (guards.Precondition is { Question: var question } && await Admit(scope.ServiceProvider, catalog[question.GetType()], question, actor, cancel) is { Length: > 0 } unseen) return unseen;
        var run = new Running(scope.ServiceProvider, descriptor, useCase, actor);
        return descriptor.IsCommand
            ? await RunCommand(run, progress, guards, cancel)
            : await RunQuery(run, cancel);
    }

    /// <summary>Permission, collaboration and input; a refusal is audited.</summary>
    internal static async Task<Problem[]> Admit(IServiceProvider services, UseCaseDescriptor descriptor, object useCase, Actor actor, CancellationToken cancel)
    {
        if (descriptor.NeedsCollaboration && actor.Collaboration is null) return [Problem.NotFound("Kies eerst een samenwerking.")];
        if (await Permit(services, descriptor, actor, cancel) is { Length: > 0 } refused) return refused;
        return useCase is IValidated validated ? [.. validated.Validate()] : [];
    }

    private static async Task<Problem[]> Permit(IServiceProvider services, UseCaseDescriptor descriptor, Actor actor, CancellationToken cancel)
    {
        if (actor.May(descriptor.Permission)) return [];
        await services.GetRequiredService<AuditChain>().AppendRefusal(descriptor, actor, cancel);
        return [Problem.Forbidden($"U hebt geen recht voor: {descriptor.Permission.Description}.")];
    }

    private static async Task<Result<object>> RunQuery(Running run, CancellationToken cancel)
    {
        var result = await run.Handle(null, cancel);
        if (!result.Succeeded || run.UseCase is not IAudited) return result;
        await using var transaction = await run.Db.Database.BeginTransactionAsync(cancel);
        await run.Audit(result.Value, cancel);
        await transaction.CommitAsync(cancel);
        return result;
    }

    private async Task<Result<object>> RunCommand(Running run, IProgress<JobProgress> progress, Guards guards, CancellationToken cancel)
    {
        var plan = await run.Prepare(progress, cancel);
        if (!plan.Succeeded) return Result<object>.Failure(plan.Problems);

        run.Db.ChangeTracker.Clear();
        await using var transaction = await run.Db.Database.BeginTransactionAsync(cancel);
        try
        {
            if (guards.Precondition is { } precondition && !await Holds(precondition, run, cancel)) return Precondition.Refusal;
            var result = await run.Handle(plan.Value, cancel);
            if (!result.Succeeded) return result;
            await run.Db.SaveChangesAsync(cancel);
            if (guards.Witness is not null && !await guards.Witness.Confirm(run.Db, result, cancel)) return Problem.Conflict("taak-overgenomen", "Deze taak is door een ander overgenomen.");
            await run.Audit(result.Value, cancel);
            await transaction.CommitAsync(cancel);
            return result;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Problem.Conflict("gelijktijdig-gewijzigd", "Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe gegevens en probeer het opnieuw.");
        }
        catch (DbUpdateException exception) when (faults.UniqueViolation(exception) is { } index)
        {
            return UniqueIndexes.Explain(run.Db, exception, index);
        }
    }

    /// <summary>Asks the question anew, inside the transaction and as the only writer of the chain, so that no one comes between.</summary>
    private async Task<bool> Holds(Precondition precondition, Running run, CancellationToken cancel)
    {
        await faults.LockChain(run.Db, run.Actor.Collaboration?.Value ?? Guid.Empty, cancel);
        var question = catalog[precondition.Question.GetType()];
        var seen = await (run with { Descriptor = question, UseCase = precondition.Question }).Handle(null, cancel);
        run.Db.ChangeTracker.Clear();
        return seen.Succeeded && precondition.HoldsFor(Representation.Tag(Representation.Of(question, seen.Value)));
    }

    /// <summary>Who has the first and the last word inside the transaction.</summary>
    private sealed record Guards(ICommitWitness? Witness, Precondition? Precondition);

    /// <summary>One use case at work in its own scope.</summary>
    private sealed record Running(IServiceProvider Services, UseCaseDescriptor Descriptor, object UseCase, Actor Actor)
    {
        public BundelDb Db { get; } = Services.GetRequiredService<BundelDb>();

        public Task<Result<object?>> Prepare(IProgress<JobProgress> progress, CancellationToken cancel) =>
            Descriptor.Invoker.Prepare(Services, UseCase, Actor, progress, cancel);

        public Task<Result<object>> Handle(object? plan, CancellationToken cancel) =>
            Descriptor.Invoker.Handle(Services, UseCase, plan, Actor, cancel);

        public Task Audit(object result, CancellationToken cancel) =>
            Services.GetRequiredService<AuditChain>().Append(Descriptor, UseCase, result, Actor, cancel);
    }

    private sealed class NoProgress : IProgress<JobProgress>
    {
        public static readonly NoProgress Instance = new();

        public void Report(JobProgress value)
        {
        }
    }
}
