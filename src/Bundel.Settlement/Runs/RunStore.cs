// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Runs;

/// <summary>Writes and reads the rows of stored runs.</summary>
internal sealed class RunStore(BundelDb db)
{
    public async Task Write(RunData data, CancellationToken cancel)
    {
        await db.BulkInsertRows(data.Participants, cancel);
        await db.BulkInsertRows(data.Lines, cancel);
        await db.BulkInsertRows(data.Parts, cancel);
        await db.BulkInsertRows(data.Notices, cancel);
    }

    public async Task Remove(RunId run, CancellationToken cancel)
    {
        await db.Set<RunParticipant>().Where(row => row.RunId == run).ExecuteDeleteAsync(cancel);
        await db.Set<RunLine>().Where(row => row.RunId == run).ExecuteDeleteAsync(cancel);
        await db.Set<RunPart>().Where(row => row.RunId == run).ExecuteDeleteAsync(cancel);
        await db.Set<RunNotice>().Where(row => row.RunId == run).ExecuteDeleteAsync(cancel);
    }

    /// <summary>The rows, without the parts of the participants per line unless asked for.</summary>
    public async Task<RunData> Read(RunId run, bool withParts, CancellationToken cancel) => new(
        await Participants(run, cancel),
        await db.Set<RunLine>().AsNoTracking().Where(row => row.RunId == run).OrderBy(row => row.Position).ToListAsync(cancel),
        withParts ? await db.Set<RunPart>().AsNoTracking().Where(row => row.RunId == run).ToListAsync(cancel) : [],
        await db.Set<RunNotice>().AsNoTracking().Where(row => row.RunId == run).OrderBy(row => row.Position).ToListAsync(cancel));

    public async Task<IReadOnlyList<RunParticipant>> Participants(RunId run, CancellationToken cancel) =>
        await db.Set<RunParticipant>().AsNoTracking().Where(row => row.RunId == run).OrderBy(row => row.Position).ToListAsync(cancel);
}
