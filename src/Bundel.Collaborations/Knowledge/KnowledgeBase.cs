// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Ports;

namespace Bundel.Collaborations.Knowledge;

/// <summary>The knowledge base (kennisbank): the pages of all slices.</summary>
public sealed class KnowledgeBase(IEnumerable<KnowledgeShelf> shelves)
{
    /// <summary>By heading, then by title.</summary>
    public IReadOnlyList<KnowledgePage> Pages { get; } = [.. shelves.SelectMany(shelf => shelf.Pages).OrderBy(page => page.Group, StringComparer.Ordinal).ThenBy(page => page.Code, StringComparer.Ordinal)];

    public KnowledgePage? Find(string code) => Pages.FirstOrDefault(page => page.Code == code);

    /// <summary>Pages that belong to a page of a collaboration.</summary>
    public IEnumerable<KnowledgePage> For(string screen) => Pages.Where(page => page.Screens.Contains(screen, StringComparer.Ordinal));

    /// <summary>Pages in which the words occur.</summary>
    public IEnumerable<SearchHit> Search(string words) => Pages.Where(page => SearchText.Matches(words, page.Title, page.Summary, page.Body))
        .Select(page => new SearchHit(page.Title, "kennisbank", page.Path, page.Summary));
}

/// <summary>Lets the search of a collaboration find pages of the knowledge base.</summary>
internal sealed class KnowledgeSearch(KnowledgeBase knowledge) : ISearch
{
    public Task<IReadOnlyList<SearchHit>> Find(string query, Actor actor, CancellationToken cancel) => Task.FromResult<IReadOnlyList<SearchHit>>([.. knowledge.Search(query)]);
}
