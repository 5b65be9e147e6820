// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Documenting;
using Bundel.Formation.Documenting.Templates;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Formation.DocumentStore;

[UseCase("sjablonen-lijst", "Toont de soorten stukken, hun sjabloon, en de velden die een sjabloon kan gebruiken")]
public sealed record ListTemplates : IQuery<TemplatesView>
{
    public static Permission Requires => FormationPermissions.See;
}

public sealed record TemplatesView(
    [property: JsonPropertyName("sjablonen")] IReadOnlyList<TemplateView> Templates,
    [property: JsonPropertyName("velden")] IReadOnlyList<DocumentField> Fields);

/// <summary>A kind with the template in use.</summary>
/// <param name="Own">Name of the own template; null for that of Bundel.</param>
public sealed record TemplateView(
    [property: JsonPropertyName("soort")] string Sort,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("fase")] string Phase,
    [property: JsonPropertyName("perDeelnemer")] bool PerParticipant,
    [property: JsonPropertyName("eigenSjabloon")] string? Own,
    [property: JsonPropertyName("versie")] int? Version,
    [property: JsonPropertyName("tekst")] string Text);

internal sealed class ListTemplatesHandler(BundelDb db) : IHandler<ListTemplates, TemplatesView>
{
    public async Task<Result<TemplatesView>> Handle(ListTemplates useCase, Actor actor, CancellationToken cancel)
    {
        var own = (await db.Set<FormationTemplate>().AsNoTracking().ToListAsync(cancel)).GroupBy(row => row.Sort).ToDictionary(group => group.Key, group => group.MaxBy(row => row.Version)!);
        return new TemplatesView([.. DocumentSorts.All.Select(sort => own.GetValueOrDefault(sort.Code) is { } mine
            ? new TemplateView(sort.Code, sort.Name, sort.Phase, sort.PerParticipant, mine.Name, mine.Version, mine.Text)
            : new TemplateView(sort.Code, sort.Name, sort.Phase, sort.PerParticipant, null, null, sort.Template))], Template.Fields);
    }
}
