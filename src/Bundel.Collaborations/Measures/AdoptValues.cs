// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;

namespace Bundel.Collaborations.Measures;

[UseCase("tellingen-vaststellen", "Stelt alle tellingen van een peildatum vast met een besluit, ook de betwiste", Example = """{"maatstaf":"werkplekken","peildatum":"2025-01-01","besluit":"AB 2025-11-12/5b"}""")]
public sealed record AdoptValues(
    [property: JsonPropertyName("maatstaf")] string Measure,
    [property: JsonPropertyName("peildatum")] DateOnly ReferenceDate,
    [property: JsonPropertyName("besluit")] string Decision)
    : ICommand<AdoptedValues>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Measure;

    public IEnumerable<Problem> Validate() => Required.Text("besluit", Decision, 100);
}

public sealed record AdoptedValues([property: JsonPropertyName("vastgesteld")] int Adopted);

internal sealed class AdoptValuesHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<AdoptValues, AdoptedValues>
{
    public async Task<Result<AdoptedValues>> Handle(AdoptValues useCase, Actor actor, CancellationToken cancel)
    {
        var measure = await db.FindMeasure(useCase.Measure, cancel);
        var decision = await db.TakenDecision(useCase.Decision, ActKind.Count, actor, cancel);
        if (!measure.Succeeded || !decision.Succeeded) return Result<AdoptedValues>.Failure([.. measure.Problems, .. decision.Problems]);
        var log = await MeasureLog.Read(db, new MeasureQuery(measure.Value.Id, null, useCase.ReferenceDate, useCase.ReferenceDate), cancel);
        MeasureValue[] values = [.. log.Current.Where(row => log.StateOf(row.Id) != SignOffState.Adopted)];
        if (values.Length == 0) return Problem.Conflict("niets-vast-te-stellen", $"Er zijn op {Dutch.ShortDate(useCase.ReferenceDate)} geen tellingen die nog vastgesteld kunnen worden.");
        var now = clock.Instant();
        db.AddRange(values.Select(value => new SignOff(value, log.StepsOf(value.Id).Count() + 1, SignOffState.Adopted, actor.Name, null, decision.Value.Id, now)));
        note.About($"{measure.Value.Name} op {Dutch.ShortDate(useCase.ReferenceDate)}");
        return new AdoptedValues(values.Length);
    }
}
