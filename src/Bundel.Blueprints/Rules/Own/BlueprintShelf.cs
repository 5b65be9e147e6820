// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Reference;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Blueprints.Rules.Own;

/// <summary>A blueprint and where it comes from; without state it ships.</summary>
internal sealed record ShelvedBlueprint(Blueprint Blueprint, VersionState? State);

/// <summary>All blueprints of a collaboration: those that ship, and its own in the version that holds today, or else the draft.</summary>
internal sealed class BlueprintShelf(BundelDb db, ReferenceStore store, TimeProvider clock)
{
    public async Task<IReadOnlyList<ShelvedBlueprint>> All(CancellationToken cancel)
    {
        var reference = await store.Current(cancel);
        var own = await db.Set<OwnBlueprint>().AsNoTracking().ToListAsync(cancel);
        return
        [
            new ShelvedBlueprint(ShippedBlueprints.SscBase, null),
            new ShelvedBlueprint(ShippedBlueprints.OfGemma(reference), null),
            .. own.GroupBy(row => row.Code).Select(group => InForce([.. group])).OrderBy(row => row.Blueprint.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    public async Task<Result<Blueprint>> Find(string code, CancellationToken cancel)
    {
        if (ShippedBlueprints.Find(code, await store.Current(cancel)) is { } shipped) return shipped;
        var own = await db.Set<OwnBlueprint>().AsNoTracking().Where(row => row.Code == code).ToListAsync(cancel);
        return own.Count > 0 ? InForce(own).Blueprint : Problem.NotFound("Deze blauwdruk is er niet.") with { Field = "blauwdruk", Found = code };
    }

    private ShelvedBlueprint InForce(List<OwnBlueprint> versions)
    {
        var today = clock.Today();
        var row = versions.Where(version => version.State == VersionState.Adopted && version.ValidFrom <= today).MaxBy(version => (version.ValidFrom, version.Version)) ?? versions.MaxBy(version => version.Version)!;
        return new ShelvedBlueprint(row.Read(), row.State);
    }
}
