// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;

namespace Bundel.Bag.Messages.Making;

/// <summary>What a message tells of an address, a street or a place, by the names of the koppelvlak.</summary>
internal sealed record Facts(IReadOnlyDictionary<string, string?> Values)
{
    public string? this[string name] => Values.GetValueOrDefault(name);
}

/// <summary>A kennisgeving that a change should cause.</summary>
/// <param name="Entity">ADR, R02, R03, or the object of Geo-BAG.</param>
/// <param name="Key">Identificatie that the message is about.</param>
internal sealed record Notification(string Entity, string Code, string Change, long Key, Facts? Old, Facts New, int Begin, BagChange Cause);

/// <summary>A change for which nothing is made, or not as it should be.</summary>
public sealed record NotMade(
    [property: JsonPropertyName("object")] string Object,
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("reden")] string Reason)
{
    internal static NotMade Of(BagChange change, string reason) => new(change.Id < 10_000 ? $"{change.Id:0000}" : $"{change.Id:0000000000000000}", change.Kind.Code(), reason);
}
