// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>Calls the handler of one use case type without reflection on each call.</summary>
internal abstract class UseCaseInvoker
{
    /// <summary>Work before the transaction; null when there is none.</summary>
    public virtual Task<Result<object?>> Prepare(IServiceProvider services, object useCase, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel) =>
        Task.FromResult(Result<object?>.Success(null));

    public abstract Task<Result<object>> Handle(IServiceProvider services, object useCase, object? plan, Actor actor, CancellationToken cancel);
}

internal sealed class HandlerInvoker<TUseCase, TResult> : UseCaseInvoker
    where TUseCase : IUseCase<TResult>
{
    public override async Task<Result<object>> Handle(IServiceProvider services, object useCase, object? plan, Actor actor, CancellationToken cancel)
    {
        var handler = services.GetRequiredService<IHandler<TUseCase, TResult>>();
        var result = await handler.Handle((TUseCase)useCase, actor, cancel);
        return result.Select(value => (object)value!);
    }
}

internal sealed class LongHandlerInvoker<TCommand, TPlan, TResult> : UseCaseInvoker
    where TCommand : ILongCommand<TResult>
{
    public override async Task<Result<object?>> Prepare(IServiceProvider services, object useCase, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel)
    {
        var handler = services.GetRequiredService<ILongHandler<TCommand, TPlan, TResult>>();
        var result = await handler.Prepare((TCommand)useCase, actor, progress, cancel);
        return result.Select(plan => (object?)plan);
    }

    public override async Task<Result<object>> Handle(IServiceProvider services, object useCase, object? plan, Actor actor, CancellationToken cancel)
    {
        var handler = services.GetRequiredService<ILongHandler<TCommand, TPlan, TResult>>();
        var result = await handler.Commit((TCommand)useCase, (TPlan)plan!, actor, cancel);
        return result.Select(value => (object)value!);
    }
}
