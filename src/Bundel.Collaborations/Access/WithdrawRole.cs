// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Access;

[UseCase("rol-intrekken", "Trekt een rol in; de laatste beheerder blijft", Example = """{"toewijzing":"0198f2c4-0000-7000-8000-000000000000"}""")]
public sealed record WithdrawRole([property: JsonPropertyName("toewijzing")] AssignmentId Assignment) : ICommand<Done>
{
    public static Permission Requires => PlatformPermissions.ManageAccess;
}

internal sealed class WithdrawRoleHandler(BundelDb db, AuditNote note) : IHandler<WithdrawRole, Done>
{
    public async Task<Result<Done>> Handle(WithdrawRole useCase, Actor actor, CancellationToken cancel)
    {
        var roles = db.Set<RoleAssignment>().Where(row => row.CollaborationId == actor.Collaboration);
        var assignment = await roles.FirstOrDefaultAsync(row => row.Id == useCase.Assignment, cancel);
        if (assignment is null) return Problem.NotFound("Deze rol is er niet, of is al ingetrokken.");
        if (assignment.Source is { } provider) return Problem.Conflict("rol-uit-groep", $"Deze rol komt uit een groep van {provider}. Haal de persoon daar uit de groep; bij de volgende aanmelding vervalt de rol.");
        if (assignment.Role == Role.Beheerder && await roles.CountAsync(row => row.Role == Role.Beheerder, cancel) == 1)
            return Problem.Conflict("laatste-beheerder", "Dit is de laatste beheerder van deze samenwerking. Geef eerst iemand anders deze rol.");
        db.Remove(assignment);
        note.About($"{assignment.Role.Text()} van persoon {assignment.PersonId}");
        return new Done();
    }
}
