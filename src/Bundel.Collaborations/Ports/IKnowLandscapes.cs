// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

/// <summary>Tells other instruments what is known of the applications of participants, as far as this person may see it.</summary>
public interface IKnowLandscapes
{
    Task<LandscapeFacts> Of(Actor actor, CancellationToken cancel);
}

/// <param name="Applications">Applications in use, by the code of a participant.</param>
/// <param name="Alike">Share of products that two participants both have for the same component, from 0 to 1.</param>
public sealed record LandscapeFacts(IReadOnlyDictionary<string, int> Applications, IReadOnlyList<(string One, string Other, decimal Share)> Alike)
{
    public static LandscapeFacts None { get; } = new(new Dictionary<string, int>(), []);

    public decimal? Between(string one, string other) =>
        Alike.Where(pair => (pair.One == one && pair.Other == other) || (pair.One == other && pair.Other == one)).Select(pair => (decimal?)pair.Share).FirstOrDefault();
}
