// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>Does the work of one use case; saved and audited by the pipeline.</summary>
public interface IHandler<in TUseCase, TResult>
    where TUseCase : IUseCase<TResult>
{
    Task<Result<TResult>> Handle(TUseCase useCase, Actor actor, CancellationToken cancel);
}

/// <summary>Does the work of a long command in two steps, so that no import holds the write lock while it parses.</summary>
public interface ILongHandler<in TCommand, TPlan, TResult>
    where TCommand : ILongCommand<TResult>
{
    /// <summary>Reads and computes outside any transaction; stores nothing.</summary>
    Task<Result<TPlan>> Prepare(TCommand command, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel);

    /// <summary>Stores the plan, in one transaction.</summary>
    Task<Result<TResult>> Commit(TCommand command, TPlan plan, Actor actor, CancellationToken cancel);
}
