// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Access;

[UseCase("uitnodiging-intrekken", "Trekt een uitnodiging in die nog openstaat", Example = """{"uitnodiging":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record WithdrawInvitation([property: JsonPropertyName("uitnodiging")] InvitationId Invitation) : ICommand<Done>
{
    public static Permission Requires => PlatformPermissions.ManageAccess;
}

internal sealed class WithdrawInvitationHandler(BundelDb db, AuditNote note, TimeProvider clock) : IHandler<WithdrawInvitation, Done>
{
    public async Task<Result<Done>> Handle(WithdrawInvitation useCase, Actor actor, CancellationToken cancel)
    {
        var invitation = await db.Set<Invitation>().FirstOrDefaultAsync(row => row.Id == useCase.Invitation && row.CollaborationId == actor.Collaboration, cancel);
        if (invitation is null || !invitation.IsOpen(clock.Instant())) return Problem.NotFound("Deze uitnodiging is er niet, is gebruikt of is verlopen.");
        invitation.Withdraw(clock.Instant());
        note.About($"uitnodiging {invitation.Id}");
        return new Done();
    }
}
