// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Access;

[UseCase("rol-geven", "Geeft iemand in deze samenwerking een rol, voor het geheel of voor één deelnemer", Example = """{"persoon":"0198f2c4-0000-7000-8000-000000000000","rol":"controller","deelnemer":"lindehaven"}""")]
public sealed record GiveRole(
    [property: JsonPropertyName("persoon")] PersonId Person,
    [property: JsonPropertyName("rol")] Role Role,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : ICommand<AssignmentId>
{
    public static Permission Requires => PlatformPermissions.ManageAccess;
}

internal sealed class GiveRoleHandler(BundelDb db, AuditNote note) : IHandler<GiveRole, AssignmentId>
{
    public async Task<Result<AssignmentId>> Handle(GiveRole useCase, Actor actor, CancellationToken cancel)
    {
        var collaboration = actor.Collaboration!.Value;
        if (!await db.PersonsOf(collaboration).AnyAsync(person => person.Id == useCase.Person, cancel))
            return Problem.NotFound("Deze persoon heeft nog geen rol in deze samenwerking. Nodig de persoon uit.") with { Field = "persoon" };
        var scope = await db.ScopeOf(useCase.Role, useCase.Participant, cancel);
        if (!scope.Succeeded) return Result<AssignmentId>.Failure(scope.Problems);
        var assignment = new RoleAssignment(useCase.Person, collaboration, useCase.Role, scope.Value);
        if (await db.Set<RoleAssignment>().AnyAsync(row => row.PersonId == useCase.Person && row.CollaborationId == collaboration && row.Role == assignment.Role && row.ParticipantId == assignment.ParticipantId && row.Source == null, cancel))
            return Problem.Conflict("rol-bestaat", "Deze persoon heeft deze rol al.");
        db.Add(assignment);
        note.About($"{AccessParts.Describe(useCase.Role, useCase.Participant)} voor persoon {useCase.Person}");
        return assignment.Id;
    }
}
