// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Data.Backup;

/// <summary>Copies a whole database to a file and back; both happen whole or not at all.</summary>
internal interface IDatabaseCopy
{
    /// <summary>"sqlite" or "postgresql".</summary>
    string Kind { get; }

    /// <summary>A consistent copy while others go on writing.</summary>
    Task<Problem?> Dump(string file, CancellationToken cancel);

    /// <summary>Replaces the contents of the database.</summary>
    Task<Problem?> Restore(string file, CancellationToken cancel);
}
