// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Collaborations.Ports;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Blueprints.Rules.Own;

/// <summary>Own blueprints with their rules, to share; one that is taken over is a draft until the competent body adopts it.</summary>
internal sealed class SharedBlueprints(BundelDb db, IHandler<DraftBlueprint, string> draft, TimeProvider clock) : IShareable
{
    public string Kind => "blauwdruk";

    public async Task<IReadOnlyList<ShareableItem>> List(Actor actor, CancellationToken cancel) =>
        [.. (await db.Set<OwnBlueprint>().AsNoTracking().ToListAsync(cancel)).GroupBy(row => row.Code).Select(group => group.MaxBy(row => row.Version)!).OrderBy(row => row.Code, StringComparer.Ordinal).Select(row => new ShareableItem(Kind, row.Code, row.Read().Name, row.Json))];

    /// <summary>Its shape; whether its components are in the reference model that is in use here, shows when it is taken over.</summary>
    public IReadOnlyList<Problem> Check(ShareableItem item)
    {
        try
        {
            var blueprint = BlueprintJson.Kept(item.Text);
            return blueprint.Code == item.Code ? [] : [new Problem("code-anders", "De code in de blauwdruk is een andere dan die van het onderdeel.") { Found = blueprint.Code, Expected = item.Code }];
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return [new Problem("blauwdruk-onleesbaar", "Dit is geen blauwdruk in JSON.")];
        }
    }

    public async Task<Result<Done>> Take(ShareableItem item, string origin, Actor actor, CancellationToken cancel)
    {
        if (!actor.May(DraftBlueprint.Requires)) return Problem.Forbidden($"U hebt geen recht voor: {DraftBlueprint.Requires.Description}.");
        var from = new DateOnly(clock.Today().Year + 1, 1, 1);
        return (await draft.Handle(new DraftBlueprint(from, item.Text), actor, cancel)).Select(_ => new Done());
    }
}
