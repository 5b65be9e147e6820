// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Knowledge;

/// <summary>One page of the knowledge base: Markdown with front matter.</summary>
public sealed record KnowledgePage
{
    /// <summary>Name of the file: the last part of the address.</summary>
    public required string Code { get; init; }

    public required string Title { get; init; }

    /// <summary>Under which heading it stands.</summary>
    public required string Group { get; init; }

    /// <summary>Where the knowledge comes from.</summary>
    public required string Source { get; init; }

    /// <summary>When it was written down or last checked.</summary>
    public required DateOnly Date { get; init; }

    public required string Summary { get; init; }

    /// <summary>Pages of a collaboration that belong to it: addresses below the collaboration.</summary>
    public IReadOnlyList<string> Screens { get; init; } = [];

    /// <summary>Everything that stands in the front matter, by its Dutch name.</summary>
    public required IReadOnlyDictionary<string, string> Front { get; init; }

    /// <summary>Markdown, without the front matter.</summary>
    public required string Body { get; init; }

    public string Path => "/kennisbank/" + Code;
}
