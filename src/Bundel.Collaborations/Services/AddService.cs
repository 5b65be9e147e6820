// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Services;

[UseCase("dienst-toevoegen", "Voegt een dienst toe aan de dienstencatalogus", Example = """{"code":"werkplek-basis","dienst":{"naam":"Werkplek basis","eenheid":"werkplek","pakket":"basis","btw":"btw-belast","taakveld":"0.4","eigenaar":"Teamleider werkplekken"}}""")]
public sealed record AddService(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("dienst")] ServiceText Text)
    : ICommand<ServiceId>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Manage;

    public IEnumerable<Problem> Validate() => [.. CodeRules.CheckListed(Code), .. Text.Validate()];
}

internal sealed class AddServiceHandler(BundelDb db, AuditNote note) : IHandler<AddService, ServiceId>
{
    public async Task<Result<ServiceId>> Handle(AddService useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<Service>().AnyAsync(row => row.Code == useCase.Code, cancel))
            return Problem.InField("code", "code-bezet", "Er is al een dienst met deze code.") with { Found = useCase.Code, Kind = ProblemKind.Conflict };
        var service = new Service(actor.Collaboration!.Value, useCase.Code, useCase.Text);
        db.Add(service);
        note.About(service.Name);
        return service.Id;
    }
}
