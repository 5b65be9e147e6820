// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>Something that a user, an API client or the command line asks of Bundel; answers a <typeparamref name="TResult"/>.</summary>
public interface IUseCase<TResult>
{
    /// <summary>The permission that it takes.</summary>
    static abstract Permission Requires { get; }
}

/// <summary>A use case that changes something: one transaction, one audit entry.</summary>
public interface ICommand<TResult> : IUseCase<TResult>;

/// <summary>A use case that only reads: no transaction, no audit entry.</summary>
public interface IQuery<TResult> : IUseCase<TResult>;

/// <summary>A command that may take long: it prepares outside any transaction, with progress, and commits in one short one.</summary>
public interface ILongCommand<TResult> : ICommand<TResult>;

/// <summary>A query that is audited all the same: an export of unpublished or personal data.</summary>
public interface IAudited;

/// <summary>Input that can be checked without the database; gives all its problems.</summary>
public interface IValidated
{
    IEnumerable<Problem> Validate();
}

/// <summary>Use cases that are no one's in particular: they run outside any collaboration.</summary>
public interface IOutsideCollaborations;
