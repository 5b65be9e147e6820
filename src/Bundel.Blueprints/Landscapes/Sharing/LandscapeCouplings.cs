// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Reference;
using Bundel.Collaborations.Ports;

namespace Bundel.Blueprints.Landscapes.Sharing;

/// <summary>The couplings of all landscapes that the actor sees, for the register of koppelvlakken.</summary>
internal sealed class LandscapeCouplings(BundelDb db, ReferenceStore references) : ICouplings
{
    public async Task<IReadOnlyList<CouplingOffer>> List(CancellationToken cancel)
    {
        var reference = await references.Current(cancel);
        return [.. (await db.Landscapes(cancel)).SelectMany(landscape => landscape.Couplings.Select(coupling => Offer(landscape, coupling, reference)))];
    }

    private static CouplingOffer Offer(Landscape landscape, LandscapeCoupling coupling, ReferenceModel reference)
    {
        string NameOf(string key) => landscape.Application(key)?.Name ?? reference.NameOf(key);
        return new CouplingOffer(
            $"{landscape.Owner}-{coupling.Code}", NameOf(coupling.From), NameOf(coupling.To), coupling.Through is { } through ? NameOf(through) : null,
            coupling.Standard is { } standard ? reference.NameOf(standard) : null, coupling.Standard, null, $"landschap van {landscape.Name}, {coupling.Name}");
    }
}
