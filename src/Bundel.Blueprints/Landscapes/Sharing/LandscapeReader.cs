// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Blueprints.Landscapes.Sharing;

/// <summary>
/// Reads the landscapes that an actor may see: its own, that of the centre, and those that others share with it. What is shared is read in a scope
/// of its own, in which the actor sees the rows of those who share; nothing is written there.
/// </summary>
internal sealed class LandscapeReader(BundelDb db, IServiceScopeFactory scopes)
{
    public async Task<IReadOnlyList<Landscape>> All(Actor actor, CancellationToken cancel) =>
        [.. (await Documents(actor, cancel)).Select(row => row.Landscape).OrderBy(row => row.Owner != LandscapeStore.Centre).ThenBy(row => row.Name, StringComparer.OrdinalIgnoreCase)];

    public async Task<IReadOnlyList<LandscapeDocument>> Documents(Actor actor, CancellationToken cancel)
    {
        var sharing = await Sharing(actor, cancel);
        if (sharing.Count == 0) return await db.Set<LandscapeDocument>().AsNoTracking().ToListAsync(cancel);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Enter(actor.SeeingAlso(sharing));
        return await scope.ServiceProvider.GetRequiredService<BundelDb>().Set<LandscapeDocument>().AsNoTracking().ToListAsync(cancel);
    }

    private async Task<IReadOnlyList<ParticipantId>> Sharing(Actor actor, CancellationToken cancel) =>
        actor.Participants is { } mine ? await db.Set<LandscapeShare>().Where(row => mine.Contains(row.Viewer)).Select(row => row.Owner).Distinct().ToListAsync(cancel) : [];
}
