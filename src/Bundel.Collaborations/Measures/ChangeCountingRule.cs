// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;

namespace Bundel.Collaborations.Measures;

[UseCase("telregel-wijzigen", "Legt een nieuwe telregel vast vanaf een dag", Example = """{"maatstaf":"werkplekken","telregel":"Elk account dat in de maand is gebruikt, telt als één werkplek.","vanaf":"2026-01-01"}""")]
public sealed record ChangeCountingRule(
    [property: JsonPropertyName("maatstaf")] string Measure,
    [property: JsonPropertyName("telregel")] string Text,
    [property: JsonPropertyName("vanaf")] DateOnly ValidFrom,
    [property: JsonPropertyName("besluit")] string? Decision = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Measure;

    public IEnumerable<Problem> Validate() => Required.Text("telregel", Text, 1000);
}

internal sealed class ChangeCountingRuleHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<ChangeCountingRule, Done>
{
    public async Task<Result<Done>> Handle(ChangeCountingRule useCase, Actor actor, CancellationToken cancel)
    {
        var decision = await db.OptionalDecision(useCase.Decision, ActKind.Key, actor, cancel);
        var found = await db.FindMeasure(useCase.Measure, cancel);
        if (!decision.Succeeded) return Result<Done>.Failure([.. decision.Problems, .. found.Problems]);
        return found.Then<Done>(measure =>
        {
            db.Add(new CountingRule(measure, useCase.ValidFrom, useCase.Text, decision.Value, clock.Instant()));
            note.About(measure.Name);
            return new Done();
        });
    }
}
