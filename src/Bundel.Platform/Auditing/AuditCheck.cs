// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Platform;

/// <summary>Recomputes the chains and names the first broken entry of each.</summary>
public sealed class AuditCheck(IServiceScopeFactory scopes)
{
    public async Task<IReadOnlyList<ChainState>> Check(CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().EnterSystem();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        var states = new List<ChainState>();
        AuditEntry? previous = null;
        var broken = false;
        await foreach (var entry in db.Set<AuditEntry>().AsNoTracking().OrderBy(entry => entry.CollaborationId).ThenBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (previous?.CollaborationId != entry.CollaborationId)
            {
                previous = null;
                broken = false;
                states.Add(new ChainState(entry.CollaborationId, 0, AuditEntry.Genesis, null));
            }

            if (!broken && Fault(previous, entry) is { } fault)
            {
                broken = true;
                states[^1] = states[^1] with { Broken = fault };
            }

            states[^1] = states[^1] with { Entries = states[^1].Entries + 1, Head = entry.Hash };
            previous = entry;
        }

        return states;
    }

    private static Problem? Fault(AuditEntry? previous, AuditEntry entry)
    {
        var named = FormattableString.Invariant($"regel {entry.Sequence} ({entry.UseCase}, {entry.Actor}, {entry.AtUtc:yyyy-MM-dd HH:mm:ss} UTC)");
        if (entry.Sequence != (previous?.Sequence ?? 0) + 1) return new Problem("audit-gat", $"Vóór {named} ontbreekt een regel van het auditspoor.");
        if (entry.PreviousHash != (previous?.Hash ?? AuditEntry.Genesis)) return new Problem("audit-schakel", $"Het auditspoor sluit niet aan: {named} volgt niet op de regel ervoor.");
        return entry.ComputeHash() == entry.Hash ? null : new Problem("audit-gewijzigd", $"Het auditspoor is gewijzigd: {named} is niet meer zoals zij geschreven is.");
    }
}

/// <summary>The state of one chain: number of entries, hash of the last one, and the first broken entry if any.</summary>
public sealed record ChainState(Guid Collaboration, long Entries, string Head, Problem? Broken);
