// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Services;

[UseCase("dienst-wijzigen", "Wijzigt een dienst, of geeft haar een laatste dag", Example = """{"code":"werkplek-basis","dienst":{"naam":"Werkplek basis","eenheid":"werkplek","pakket":"basis","btw":"btw-belast","totEnMet":"2027-12-31"}}""")]
public sealed record ChangeService(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("dienst")] ServiceText Text,
    [property: JsonPropertyName("revisie")] int? Revision = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Manage;

    public IEnumerable<Problem> Validate() => Text.Validate();
}

internal sealed class ChangeServiceHandler(BundelDb db, AuditNote note) : IHandler<ChangeService, Done>
{
    public async Task<Result<Done>> Handle(ChangeService useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindService(useCase.Code, cancel, "code");
        return found.Then<Done>(service =>
        {
            db.Expect(service, useCase.Revision);
            service.Change(useCase.Text);
            note.About(service.Name);
            return new Done();
        });
    }
}
