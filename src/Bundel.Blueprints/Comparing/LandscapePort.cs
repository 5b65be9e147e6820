// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Collaborations.Ports;

namespace Bundel.Blueprints.Comparing;

/// <summary>What the landscapes say to other instruments.</summary>
internal sealed class LandscapePort(IHandler<CompareLandscapes, LandscapeComparison> compare) : IKnowLandscapes
{
    public async Task<LandscapeFacts> Of(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(CompareLandscapes.Requires)) return LandscapeFacts.None;
        var comparison = (await compare.Handle(new CompareLandscapes(), actor, cancel)).Value;
        var owners = comparison.Owners.Where(owner => owner.Applications > 0).ToDictionary(owner => owner.Code, owner => owner.Applications, StringComparer.Ordinal);
        return new LandscapeFacts(owners, [.. comparison.Likeness.Where(pair => owners.ContainsKey(pair.One) && owners.ContainsKey(pair.Other)).Select(pair => (pair.One, pair.Other, pair.Products))]);
    }
}
