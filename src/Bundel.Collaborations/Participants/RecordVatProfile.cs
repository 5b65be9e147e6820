// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Participants;

[UseCase("btw-profiel-vastleggen", "Legt vast welk deel van de btw een deelnemer aftrekt en compenseert", Example = """{"deelnemer":"lindehaven","vanaf":"2026-01-01","aftrekbaar":4.5,"compensabel":83.25,"bron":"Opgave Lindehaven van 3 oktober 2025"}""")]
public sealed record RecordVatProfile(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("vanaf")] DateOnly ValidFrom,
    [property: JsonPropertyName("aftrekbaar")] decimal Deductible,
    [property: JsonPropertyName("compensabel")] decimal Compensable,
    [property: JsonPropertyName("bron")] string Source)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Vat;

    public IEnumerable<Problem> Validate() => [.. new VatShares(Deductible, Compensable).Check(), .. Required.Text("bron", Source, 300)];
}

internal sealed class RecordVatProfileHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<RecordVatProfile, Done>
{
    public async Task<Result<Done>> Handle(RecordVatProfile useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindParticipant(useCase.Participant, cancel);
        return found.Then<Done>(participant =>
        {
            if (!actor.Covers(participant.Id)) return Problem.Forbidden("U beheert deze deelnemer niet.");
            db.Add(new VatProfile(participant, useCase.ValidFrom, new VatShares(useCase.Deductible, useCase.Compensable), useCase.Source.Trim(), clock.Instant()));
            note.About(participant.Code);
            return new Done();
        });
    }
}
