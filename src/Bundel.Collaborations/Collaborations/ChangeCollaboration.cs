// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations;

[UseCase("samenwerking-wijzigen", "Wijzigt naam en rechtsvorm van de samenwerking", Example = """{"naam":"ICT-samenwerking Vier Dijken","rechtsvorm":"openbaar-lichaam"}""")]
public sealed record ChangeCollaboration(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("rechtsvorm")] LegalForm LegalForm)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Manage;

    public IEnumerable<Problem> Validate() => Required.Text("naam", Name, 200);
}

internal sealed class ChangeCollaborationHandler(BundelDb db, AuditNote note) : IHandler<ChangeCollaboration, Done>
{
    public async Task<Result<Done>> Handle(ChangeCollaboration useCase, Actor actor, CancellationToken cancel)
    {
        var collaboration = await db.Collaboration(actor, cancel);
        collaboration.Change(useCase.Name.Trim(), useCase.LegalForm);
        note.About(collaboration.Name);
        return new Done();
    }
}
