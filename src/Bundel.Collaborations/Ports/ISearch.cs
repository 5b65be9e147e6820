// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

/// <summary>Finds what a slice knows by words of a user; called inside the use case "zoeken", in its collaboration.</summary>
public interface ISearch
{
    /// <param name="query">As typed; match with <see cref="SearchText.Matches"/>.</param>
    Task<IReadOnlyList<SearchHit>> Find(string query, Actor actor, CancellationToken cancel);
}

/// <summary>One thing that was found.</summary>
/// <param name="Kind">Dutch, one word where possible: "deelnemer".</param>
/// <param name="Path">Relative to the collaboration: "deelnemers/lindehaven"; with a slash in front for what all collaborations share.</param>
/// <param name="Snippet">A line that tells this one from others.</param>
public sealed record SearchHit(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("pad")] string Path,
    [property: JsonPropertyName("fragment")] string Snippet);
