// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

/// <summary>What an instrument can hand to other collaborations, and take from them: texts and rules that may be used again, no figures of participants.</summary>
public interface IShareable
{
    /// <summary>Kind of item in a package: "sjabloon".</summary>
    string Kind { get; }

    /// <summary>What this collaboration has of its own.</summary>
    Task<IReadOnlyList<ShareableItem>> List(Actor actor, CancellationToken cancel);

    /// <summary>Faults of an item that came from elsewhere; nothing is stored.</summary>
    IReadOnlyList<Problem> Check(ShareableItem item);

    /// <summary>Makes it the next version here.</summary>
    /// <param name="origin">Package, version and author, to be kept with it.</param>
    Task<Result<Done>> Take(ShareableItem item, string origin, Actor actor, CancellationToken cancel);
}

/// <summary>One item of a package.</summary>
/// <param name="Text">Its content, as text.</param>
public sealed record ShareableItem(
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("inhoud")] string Text);
