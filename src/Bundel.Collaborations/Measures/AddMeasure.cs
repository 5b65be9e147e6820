// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Measures;

[UseCase("maatstaf-toevoegen", "Voegt een verdeelmaatstaf toe met haar telregel", Example = """{"code":"werkplekken","maatstaf":{"naam":"Werkplekken","eenheid":"werkplekken","moment":"peildatum","peildag":"1 januari"},"telregel":"Elk actief account met een toegewezen apparaat telt als één werkplek.","telregelVanaf":"2020-01-01"}""")]
public sealed record AddMeasure(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("maatstaf")] MeasureText Text,
    [property: JsonPropertyName("telregel")] string CountingRule,
    [property: JsonPropertyName("telregelVanaf")] DateOnly CountingRuleFrom,
    [property: JsonPropertyName("besluit")] string? Decision = null)
    : ICommand<MeasureId>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Measure;

    public IEnumerable<Problem> Validate() => [.. CodeRules.CheckListed(Code), .. Text.Validate(), .. Required.Text("telregel", CountingRule, 1000)];
}

internal sealed class AddMeasureHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<AddMeasure, MeasureId>
{
    public async Task<Result<MeasureId>> Handle(AddMeasure useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<Measure>().AnyAsync(row => row.Code == useCase.Code, cancel))
            return Problem.InField("code", "code-bezet", "Er is al een maatstaf met deze code.") with { Found = useCase.Code, Kind = ProblemKind.Conflict };
        var decision = await db.OptionalDecision(useCase.Decision, ActKind.Key, actor, cancel);
        return decision.Then<MeasureId>(found =>
        {
            var measure = new Measure(actor.Collaboration!.Value, useCase.Code, useCase.Text);
            db.AddRange(measure, new CountingRule(measure, useCase.CountingRuleFrom, useCase.CountingRule, found, clock.Instant()));
            note.About(measure.Name);
            return measure.Id;
        });
    }
}
