// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>Has the last word inside the transaction of a command: a job ends in the same transaction as its work, or not at all.</summary>
internal interface ICommitWitness
{
    /// <summary>False undoes the work.</summary>
    Task<bool> Confirm(BundelDb db, Result<object> result, CancellationToken cancel);
}
