// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Ports;

[UseCase("zoeken", "Zoekt in alles wat de samenwerking kent", Example = """{"tekst":"werkplek"}""")]
public sealed record Search([property: JsonPropertyName("tekst")] string? Text = null) : IQuery<IReadOnlyList<SearchHit>>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

internal sealed class SearchHandler(IEnumerable<ISearch> slices) : IHandler<Search, IReadOnlyList<SearchHit>>
{
    public async Task<Result<IReadOnlyList<SearchHit>>> Handle(Search useCase, Actor actor, CancellationToken cancel)
    {
        var hits = new List<SearchHit>();
        if (SearchText.Fold(useCase.Text).Length == 0) return hits;
        foreach (var slice in slices) hits.AddRange(await slice.Find(useCase.Text!, actor, cancel));
        return hits.OrderBy(hit => SearchText.Matches(useCase.Text!, hit.Title) ? 0 : 1).ThenBy(hit => hit.Kind, StringComparer.Ordinal).ThenBy(hit => SearchText.Fold(hit.Title), StringComparer.Ordinal).ToArray();
    }
}
