// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;

namespace Bundel.Collaborations.Measures;

[UseCase("telling-terugnemen", "Neemt een telling terug die er niet had moeten staan; de waarde is dan weer onbekend", Example = """{"maatstaf":"werkplekken","deelnemer":"lindehaven","peildatum":"2025-01-01","reden":"Bij de verkeerde deelnemer ingevoerd"}""")]
public sealed record RetractValue(
    [property: JsonPropertyName("maatstaf")] string Measure,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("peildatum")] DateOnly ReferenceDate,
    [property: JsonPropertyName("reden")] string Because)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Count;

    public IEnumerable<Problem> Validate() => Required.Text("reden", Because, 300);
}

internal sealed class RetractValueHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<RetractValue, Done>
{
    public async Task<Result<Done>> Handle(RetractValue useCase, Actor actor, CancellationToken cancel)
    {
        var measure = await db.FindMeasure(useCase.Measure, cancel);
        var participant = await db.FindParticipant(useCase.Participant, cancel);
        if (!measure.Succeeded || !participant.Succeeded) return Result<Done>.Failure([.. measure.Problems, .. participant.Problems]);
        var log = await MeasureLog.Read(db, new MeasureQuery(measure.Value.Id, null, useCase.ReferenceDate, useCase.ReferenceDate), cancel);
        var value = log.Current.FirstOrDefault(row => row.ParticipantId == participant.Value.Id);
        if (value is null) return Problem.NotFound($"Er is geen telling op {Dutch.ShortDate(useCase.ReferenceDate)} om terug te nemen.") with { Field = "peildatum" };
        if (log.StateOf(value.Id) == SignOffState.Adopted) return Problem.Conflict("telling-vast", "Deze telling is vastgesteld; corrigeer haar met een besluit.");
        var slot = new MeasureSlot(value.CollaborationId, value.MeasureId, participant.Value.Id, value.ReferenceDate);
        db.Add(new MeasureValue(slot, null, new ValueOrigin(value.Basis, useCase.Because.Trim()), value.Id, clock.Instant()));
        note.About($"{measure.Value.Name} van {participant.Value.Code} op {Dutch.ShortDate(useCase.ReferenceDate)}");
        return new Done();
    }
}
