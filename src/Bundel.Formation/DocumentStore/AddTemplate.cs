// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Documenting;
using Bundel.Formation.Documenting.Templates;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Formation.DocumentStore;

[UseCase("sjabloon-toevoegen", "Voegt een eigen sjabloon toe, of de volgende versie ervan", Example = """{"soort":"raadsvoorstel","naam":"Raadsvoorstel van Beekdrecht","tekst":"# Voorstel voor {{ deelnemer.naam }}"}""")]
public sealed record AddTemplate(
    [property: JsonPropertyName("soort")] string Sort,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("tekst")] string Text)
    : ICommand<int>, IValidated
{
    public static Permission Requires => FormationPermissions.Prepare;

    public IEnumerable<Problem> Validate() =>
        [.. DocumentSorts.Find(Sort).Problems, .. Required.Text("naam", Name, 200), .. Template.Read(Text ?? "", Name).Problems.Select(problem => problem with { Field = "tekst" })];
}

internal sealed class AddTemplateHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<AddTemplate, int>
{
    public async Task<Result<int>> Handle(AddTemplate useCase, Actor actor, CancellationToken cancel)
    {
        var last = await db.Set<FormationTemplate>().Where(row => row.Sort == useCase.Sort).Select(row => (int?)row.Version).MaxAsync(cancel) ?? 0;
        db.Add(new FormationTemplate(actor.Collaboration!.Value, useCase.Sort, last + 1, useCase.Name.Trim(), useCase.Text, actor.Name, clock.Instant()));
        note.About($"{useCase.Name}, versie {last + 1}");
        return last + 1;
    }
}
