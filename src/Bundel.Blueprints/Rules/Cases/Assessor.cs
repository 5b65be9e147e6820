// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Sharing;
using Bundel.Blueprints.Reference;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Blueprints.Rules.Cases;

/// <summary>Holds the landscapes that an actor may see against a blueprint, with the deviations that were accepted.</summary>
internal sealed class Assessor(BundelDb db, LandscapeReader landscapes, ReferenceStore store, TimeProvider clock)
{
    public async Task<IReadOnlyList<Assessment>> Of(Blueprint blueprint, Actor actor, CancellationToken cancel)
    {
        var reference = await store.Current(cancel);
        var all = await landscapes.All(actor, cancel);
        AcceptedDeviation[] accepted = [.. (await db.Set<Deviation>().AsNoTracking().Where(row => row.Blueprint == blueprint.Code).ToListAsync(cancel)).Select(row => row.Text)];
        return [.. all.Select(landscape => Assessment.Of(blueprint, landscape, landscape.Owner == LandscapeStore.Centre ? Subject.Centre : Subject.Participant, all, reference, clock.Today(), accepted))];
    }
}
