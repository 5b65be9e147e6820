// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.Existing;

/// <summary>An existing ICT collaboration that one could join; what was not found is null.</summary>
/// <param name="Basis">"gelezen" when a source was read, "nagaan" when it still has to be checked.</param>
public sealed record KnownCollaboration(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("vorm")] string? Form,
    [property: JsonPropertyName("sinds")] string? Since,
    [property: JsonPropertyName("zetel")] string? Seat,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<string> Participants,
    [property: JsonPropertyName("overige")] IReadOnlyList<string> Others,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("basis")] string Basis,
    [property: JsonPropertyName("opmerking")] string Remark);

/// <summary>The shipped register of known collaborations; facts with their source, no prices.</summary>
public static class KnownCollaborations
{
    private static readonly Lazy<RegisterFile> Known = new(() => Shipped.Read<RegisterFile>("samenwerkingen.json"));

    public static IReadOnlyList<KnownCollaboration> All => Known.Value.Collaborations;

    public static DateOnly CheckedOn => Known.Value.CheckedOn;

    public static KnownCollaboration? Find(string code) => All.FirstOrDefault(known => known.Code == code);

    private sealed record RegisterFile(
        [property: JsonPropertyName("gecontroleerdOp")] DateOnly CheckedOn,
        [property: JsonPropertyName("samenwerkingen")] IReadOnlyList<KnownCollaboration> Collaborations);
}
