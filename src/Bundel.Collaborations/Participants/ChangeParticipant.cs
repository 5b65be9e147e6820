// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Participants;

[UseCase("deelnemer-wijzigen", "Wijzigt de gegevens van een deelnemer of klant", Example = """{"deelnemer":"lindehaven","naam":"Lindehaven","soortOrganisatie":"gemeente","vanaf":"2015-01-01","oin":"00000001823288444000"}""")]
public sealed record ChangeParticipant(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soortOrganisatie")] OrganisationKind OrganisationKind,
    [property: JsonPropertyName("vanaf")] DateOnly Joined,
    [property: JsonPropertyName("gemeentecode")] string? MunicipalityCode = null,
    [property: JsonPropertyName("oin")] string? Oin = null,
    [property: JsonPropertyName("kvk")] string? Kvk = null,
    [property: JsonPropertyName("revisie")] int? Revision = null)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Manage;

    public IEnumerable<Problem> Validate() => ParticipantRules.Check(Name, OrganisationKind, MunicipalityCode, Oin, Kvk);
}

internal sealed class ChangeParticipantHandler(BundelDb db, AuditNote note) : IHandler<ChangeParticipant, Done>
{
    public async Task<Result<Done>> Handle(ChangeParticipant useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindParticipant(useCase.Participant, cancel);
        return await found.Then(async participant =>
        {
            var organisation = await db.Set<Organisation>().SingleAsync(row => row.Id == participant.OrganisationId, cancel);
            var (municipality, oin, kvk) = Identifiers.Read(useCase.MunicipalityCode, useCase.Oin, useCase.Kvk);
            if (await ParticipantRules.UniqueMunicipality(db, municipality, organisation.Id, cancel) is { } taken) return taken;
            db.Expect(organisation, useCase.Revision);
            organisation.Rename(useCase.Name.Trim(), useCase.OrganisationKind);
            organisation.Identify(municipality, oin, kvk);
            note.About(organisation.Name);
            return participant.Join(useCase.Joined);
        });
    }
}
