// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;

namespace Bundel.Collaborations.Measures;

[UseCase("telling-aftekenen", "Legt vast dat een deelnemer een telling akkoord vindt of betwist", Example = """{"maatstaf":"werkplekken","deelnemer":"lindehaven","peildatum":"2025-01-01","staat":"betwist","toelichting":"Twaalf accounts zijn al opgeheven."}""")]
public sealed record SignOffValue(
    [property: JsonPropertyName("maatstaf")] string Measure,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("peildatum")] DateOnly ReferenceDate,
    [property: JsonPropertyName("staat")] SignOffState State,
    [property: JsonPropertyName("toelichting")] string? Note = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.SignOff;

    public IEnumerable<Problem> Validate()
    {
        if (State is SignOffState.Open or SignOffState.Adopted) yield return Problem.InField("staat", "aftekening-staat", "Een deelnemer is akkoord of betwist de telling.") with { Found = State.Text(), Expected = "akkoord of betwist" };
        if (State == SignOffState.Disputed) foreach (var problem in Required.Text("toelichting", Note, 1000)) yield return problem;
    }
}

internal sealed class SignOffValueHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<SignOffValue, Done>
{
    public async Task<Result<Done>> Handle(SignOffValue useCase, Actor actor, CancellationToken cancel)
    {
        var measure = await db.FindMeasure(useCase.Measure, cancel);
        var participant = await db.FindParticipant(useCase.Participant, cancel);
        if (!measure.Succeeded || !participant.Succeeded) return Result<Done>.Failure([.. measure.Problems, .. participant.Problems]);
        if (!actor.Covers(participant.Value.Id)) return Problem.Forbidden("U tekent niet af voor deze deelnemer.");
        var log = await MeasureLog.Read(db, new MeasureQuery(measure.Value.Id, null, useCase.ReferenceDate, useCase.ReferenceDate), cancel);
        var value = log.Current.FirstOrDefault(row => row.ParticipantId == participant.Value.Id);
        if (value is null) return Problem.NotFound($"Er is geen telling op {Dutch.ShortDate(useCase.ReferenceDate)} om af te tekenen.") with { Field = "peildatum" };
        if (SignOff.Fault(log.StateOf(value.Id), useCase.State) is { } fault) return fault;
        db.Add(new SignOff(value, log.StepsOf(value.Id).Count() + 1, useCase.State, actor.Name, useCase.Note?.Trim(), null, clock.Instant()));
        note.About($"{measure.Value.Name} van {participant.Value.Code} op {Dutch.ShortDate(useCase.ReferenceDate)}: {useCase.State.Text()}");
        return new Done();
    }
}
