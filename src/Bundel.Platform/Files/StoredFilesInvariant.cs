// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>Every file of a collaboration is there, with the bytes that its hash names.</summary>
internal sealed class StoredFilesInvariant(IServiceScopeFactory scopes, FileStore files) : IInvariant
{
    public string Statement => "elk bestand is er, met de bytes die zijn hash noemt";

    public async Task<InvariantFinding> Check(Actor actor, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(actor);
        var rows = await scope.ServiceProvider.GetRequiredService<BundelDb>().Set<StoredFile>().AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancel);
        var faults = new List<string>();
        foreach (var row in rows)
        {
            if (await Fault(row, cancel) is { } fault) faults.Add(fault);
        }

        return new InvariantFinding(rows.Count, faults);
    }

    private async Task<string?> Fault(StoredFile row, CancellationToken cancel)
    {
        await using var content = files.Open(row.Sha256);
        if (content is null) return $"het bestand {row.Name} ontbreekt ({row.Sha256})";
        var (sha256, _) = (await HashedCopy.Copy(content, Stream.Null, cancel: cancel))!.Value;
        return sha256 == row.Sha256 ? null : $"het bestand {row.Name} is beschadigd ({row.Sha256})";
    }
}
