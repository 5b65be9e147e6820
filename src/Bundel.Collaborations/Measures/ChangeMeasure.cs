// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Measures;

[UseCase("maatstaf-wijzigen", "Wijzigt naam, eenheid of moment van een maatstaf", Example = """{"maatstaf":"werkplekken","gegevens":{"naam":"Werkplekken","eenheid":"werkplekken","moment":"maandgemiddelde"}}""")]
public sealed record ChangeMeasure(
    [property: JsonPropertyName("maatstaf")] string Measure,
    [property: JsonPropertyName("gegevens")] MeasureText Text,
    [property: JsonPropertyName("revisie")] int? Revision = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Measure;

    public IEnumerable<Problem> Validate() => Text.Validate();
}

internal sealed class ChangeMeasureHandler(BundelDb db, AuditNote note) : IHandler<ChangeMeasure, Done>
{
    public async Task<Result<Done>> Handle(ChangeMeasure useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindMeasure(useCase.Measure, cancel);
        return found.Then<Done>(measure =>
        {
            db.Expect(measure, useCase.Revision);
            measure.Change(useCase.Text);
            note.About(measure.Name);
            return new Done();
        });
    }
}
