// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Organisations;

[UseCase("gemeenten-zoeken", "Zoekt gemeenten op naam, gemeentecode of provincie", Example = """{"tekst":"sudwest"}""")]
public sealed record SearchMunicipalities([property: JsonPropertyName("tekst")] string? Text = null) : IQuery<FoundMunicipalities>, IOutsideCollaborations
{
    public static Permission Requires => OutsidePermissions.None;
}

public sealed record FoundMunicipalities(
    [property: JsonPropertyName("bron")] ShippedSource Source,
    [property: JsonPropertyName("gemeenten")] IReadOnlyList<Municipality> Found);

internal sealed class SearchMunicipalitiesHandler : IHandler<SearchMunicipalities, FoundMunicipalities>
{
    public Task<Result<FoundMunicipalities>> Handle(SearchMunicipalities useCase, Actor actor, CancellationToken cancel)
    {
        var found = string.IsNullOrWhiteSpace(useCase.Text)
            ? Municipalities.All
            : [.. Municipalities.All.Where(row => SearchText.Matches(useCase.Text, row.Name, row.Code, row.Province))];
        return Task.FromResult<Result<FoundMunicipalities>>(new FoundMunicipalities(Municipalities.Source, found));
    }
}
