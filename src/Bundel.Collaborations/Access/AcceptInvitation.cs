// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Access;

[UseCase("uitnodiging-aannemen", "Neemt een uitnodiging aan met de code die u kreeg", Example = """{"uitnodiging":"0198f2c4-0000-7000-8000-000000000000","code":"k7mp-3hxa-9tqd-w2rs"}""")]
public sealed record AcceptInvitation(
    [property: JsonPropertyName("uitnodiging")] InvitationId Invitation,
    [property: JsonPropertyName("code"), NotAudited] string Code)
    : ICommand<AcceptedInvitation>, IOutsideCollaborations
{
    public static Permission Requires => OutsidePermissions.None;
}

public sealed record AcceptedInvitation([property: JsonPropertyName("samenwerking")] string Collaboration, [property: JsonPropertyName("rol")] Role Role);

internal sealed class AcceptInvitationHandler(BundelDb db, AuditNote note, TimeProvider clock) : IHandler<AcceptInvitation, AcceptedInvitation>
{
    /// <summary>One message for every reason: who guesses learns nothing.</summary>
    private static readonly Problem Refused = new("uitnodiging-werkt-niet", Why) { Kind = ProblemKind.Forbidden, Field = "code" };

    private const string Why =
        "Deze uitnodiging werkt niet. Zij geldt één keer, tot haar einddatum, met de juiste code, voor wie zich aanmeldt met het e-mailadres waarvoor zij gemaakt is. Vraag de beheerder zo nodig om een nieuwe.";

    public async Task<Result<AcceptedInvitation>> Handle(AcceptInvitation useCase, Actor actor, CancellationToken cancel)
    {
        var now = clock.Instant();
        var person = await db.Set<Person>().FirstOrDefaultAsync(row => row.Id == actor.Person, cancel);
        var invitation = await db.Set<Invitation>().FirstOrDefaultAsync(row => row.Id == useCase.Invitation, cancel);
        if (person is null || invitation is null || !invitation.IsOpen(now) || person.Email != invitation.Email || !InvitationCode.Matches(useCase.Code, invitation.CodeHash)) return Refused;
        var role = invitation.Accept(person.Id, now);
        db.Add(role);
        var collaboration = await db.Set<Collaboration>().SingleAsync(row => row.Id == invitation.CollaborationId, cancel);
        note.About($"{role.Role.Text()} in {collaboration.Code}, uitnodiging {invitation.Id}");
        return new AcceptedInvitation(collaboration.Code, role.Role);
    }
}
