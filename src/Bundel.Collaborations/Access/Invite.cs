// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Access;

[UseCase("uitnodiging-maken", "Nodigt iemand uit voor een rol; de code wordt één keer getoond", Example = """{"emailadres":"controller@lindehaven.example","rol":"controller","deelnemer":"lindehaven","dagen":14}""")]
public sealed record Invite(
    [property: JsonPropertyName("emailadres"), NotAudited] string Email,
    [property: JsonPropertyName("rol")] Role Role,
    [property: JsonPropertyName("deelnemer")] string? Participant = null,
    [property: JsonPropertyName("dagen")] int Days = 14)
    : ICommand<NewInvitation>, IValidated
{
    public const int MostDays = 30;

    public static Permission Requires => PlatformPermissions.ManageAccess;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in EmailAddress.Check(Email)) yield return problem;
        if (Days is < 1 or > MostDays) yield return Problem.InField("dagen", "dagen-onjuist", $"Een uitnodiging geldt 1 tot {MostDays} dagen.");
    }
}

/// <summary>What the beheerder hands over: the address of the page holds the number, not the code.</summary>
public sealed record NewInvitation(
    [property: JsonPropertyName("uitnodiging")] InvitationId Id,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("geldigTot")] DateTime ExpiresUtc);

internal sealed class InviteHandler(BundelDb db, AuditNote note, TimeProvider clock) : IHandler<Invite, NewInvitation>
{
    public async Task<Result<NewInvitation>> Handle(Invite useCase, Actor actor, CancellationToken cancel)
    {
        var scope = await db.ScopeOf(useCase.Role, useCase.Participant, cancel);
        if (!scope.Succeeded) return Result<NewInvitation>.Failure(scope.Problems);
        var code = InvitationCode.New();
        var wanted = new RoleAssignment(default, actor.Collaboration!.Value, useCase.Role, scope.Value);
        var invitation = new Invitation(wanted, EmailAddress.Normal(useCase.Email), InvitationCode.Hash(code), clock.Instant().AddDays(useCase.Days));
        db.Add(invitation);
        note.About($"{AccessParts.Describe(useCase.Role, useCase.Participant)}, uitnodiging {invitation.Id}");
        return new NewInvitation(invitation.Id, code, invitation.ExpiresUtc);
    }
}
