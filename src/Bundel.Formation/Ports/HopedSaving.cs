// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;
using Bundel.Formation.BusinessCase;
using Bundel.Formation.Dossiers;

namespace Bundel.Formation.Ports;

/// <summary>The scenarios of the alternative that was chosen, else of the first that has any.</summary>
internal sealed class HopedSaving(DossierStore store) : IExpectedSaving
{
    public async Task<ExpectedSaving?> Of(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(FormationPermissions.See) || await store.Newest(cancel) is not { Input: { Case: { } given } input }) return null;
        var together = given.Alternatives.Where(way => way.Kind != AlternativeKind.Alone && way.Scenarios is { Count: > 0 }).ToList();
        return (together.Find(way => way.Name == input.Chosen?.Alternative) ?? together.FirstOrDefault()) is { Scenarios: { } scenarios } way
            ? new ExpectedSaving(way.Name, scenarios.Min(scenario => scenario.Saving), scenarios.Max(scenario => scenario.Saving), "inrichten/businesscase")
            : null;
    }
}
