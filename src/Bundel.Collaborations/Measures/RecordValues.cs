// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;

namespace Bundel.Collaborations.Measures;

[UseCase("maatstaf-waarden-vastleggen", "Legt tellingen van deelnemers vast op een peildatum; wat anders was, wordt gecorrigeerd", Example = """{"maatstaf":"werkplekken","peildatum":"2025-01-01","bron":"Telling beheersysteem","waarden":[{"deelnemer":"lindehaven","waarde":412}]}""")]
public sealed record RecordValues(
    [property: JsonPropertyName("maatstaf")] string Measure,
    [property: JsonPropertyName("peildatum")] DateOnly ReferenceDate,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("waarden")] IReadOnlyList<ValueInput> Values,
    [property: JsonPropertyName("herkomst")] ValueBasis Basis = ValueBasis.Counted,
    [property: JsonPropertyName("besluit")] string? Decision = null)
    : ICommand<RecordedValues>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Count;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in Required.Text("bron", Source, 300)) yield return problem;
        if (Values.Count == 0) yield return Problem.InField("waarden", "waarden-leeg", "Geef ten minste één waarde.");
        if (Basis == ValueBasis.Decided && string.IsNullOrWhiteSpace(Decision)) yield return Problem.InField("besluit", "verplicht", "Een waarde die bij besluit wordt ingevuld, noemt dat besluit.");
        foreach (var twice in Values.GroupBy(value => value.Participant).Where(group => group.Skip(1).Any()))
            yield return Problem.InField("waarden", "deelnemer-dubbel", "Een deelnemer staat er dubbel in.") with { Found = twice.Key };
        foreach (var value in Values) foreach (var problem in ValueRules.Check(value.Value)) yield return problem with { Field = "waarden", Found = $"{value.Participant}: {problem.Found}" };
    }
}

public sealed record ValueInput(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("waarde")] decimal Value);

internal sealed class RecordValuesHandler(BundelDb db, ValueWriter writer, AuditNote note) : IHandler<RecordValues, RecordedValues>
{
    public async Task<Result<RecordedValues>> Handle(RecordValues useCase, Actor actor, CancellationToken cancel)
    {
        var measure = await db.FindMeasure(useCase.Measure, cancel);
        var decision = await db.OptionalDecision(useCase.Decision, ActKind.Count, actor, cancel);
        var names = await ParticipantNames.Read(db, actor, cancel);
        var problems = new List<Problem>([.. measure.Problems, .. decision.Problems]);
        if (measure.Succeeded) problems.AddIfAny(ValueRules.DateFault(measure.Value, useCase.ReferenceDate));
        var values = new List<NewValue>();
        foreach (var input in useCase.Values)
        {
            var found = names.ByCode(input.Participant);
            problems.AddRange(found.Problems.Select(problem => problem with { Field = "waarden" }));
            if (found.Succeeded) values.Add(new NewValue(found.Value.Id, useCase.ReferenceDate, input.Value));
        }

        if (problems.Count > 0) return problems;
        note.About($"{measure.Value.Name} op {Dutch.ShortDate(useCase.ReferenceDate)}");
        return await writer.Write(measure.Value, values, new ValueOrigin(useCase.Basis, useCase.Source.Trim(), decision.Value), cancel);
    }
}
