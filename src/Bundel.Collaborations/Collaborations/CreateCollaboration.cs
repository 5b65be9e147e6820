// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations;

[UseCase("samenwerking-maken", "Begint een nieuwe samenwerking", Example = """{"code":"vier-dijken","naam":"ICT-samenwerking Vier Dijken","rechtsvorm":"bedrijfsvoeringsorganisatie"}""")]
public sealed record CreateCollaboration(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("rechtsvorm")] LegalForm LegalForm)
    : ICommand<CollaborationId>, IValidated, IOutsideCollaborations
{
    public static Permission Requires => CollaborationsPermissions.Create;

    public IEnumerable<Problem> Validate() => [.. CodeRules.Check(Code), .. Required.Text("naam", Name, 200)];
}

internal sealed class CreateCollaborationHandler(BundelDb db, AuditNote note) : IHandler<CreateCollaboration, CollaborationId>
{
    public Task<Result<CollaborationId>> Handle(CreateCollaboration useCase, Actor actor, CancellationToken cancel)
    {
        var collaboration = new Collaboration(useCase.Code, useCase.Name.Trim(), useCase.LegalForm);
        db.Add(collaboration);
        note.About(collaboration.Name);
        return Task.FromResult<Result<CollaborationId>>(collaboration.Id);
    }
}
