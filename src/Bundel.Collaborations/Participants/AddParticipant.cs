// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;

namespace Bundel.Collaborations.Participants;

[UseCase("deelnemer-toevoegen", "Voegt een deelnemer of klant toe", Example = """{"code":"lindehaven","naam":"Lindehaven","soortOrganisatie":"gemeente","soort":"deelnemer","vanaf":"2015-01-01"}""")]
public sealed record AddParticipant(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soortOrganisatie")] OrganisationKind OrganisationKind,
    [property: JsonPropertyName("soort")] ParticipantKind Kind,
    [property: JsonPropertyName("vanaf")] DateOnly Joined,
    [property: JsonPropertyName("gemeentecode")] string? MunicipalityCode = null,
    [property: JsonPropertyName("oin")] string? Oin = null,
    [property: JsonPropertyName("kvk")] string? Kvk = null)
    : ICommand<ParticipantId>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Manage;

    public IEnumerable<Problem> Validate() =>
        [.. CodeRules.CheckListed(Code), .. ParticipantRules.Check(Name, OrganisationKind, MunicipalityCode, Oin, Kvk)];
}

internal sealed class AddParticipantHandler(BundelDb db, AuditNote note) : IHandler<AddParticipant, ParticipantId>
{
    public async Task<Result<ParticipantId>> Handle(AddParticipant useCase, Actor actor, CancellationToken cancel)
    {
        var collaboration = actor.Collaboration!.Value;
        var organisation = new Organisation(collaboration, useCase.Code, useCase.Name.Trim(), useCase.OrganisationKind);
        var (municipality, oin, kvk) = Identifiers.Read(useCase.MunicipalityCode, useCase.Oin, useCase.Kvk);
        organisation.Identify(municipality, oin, kvk);
        var problems = new List<Problem>();
        problems.AddIfAny(await ParticipantRules.UniqueCode(db, useCase.Code, cancel));
        problems.AddIfAny(await ParticipantRules.UniqueMunicipality(db, municipality, organisation.Id, cancel));
        if (problems.Count > 0) return problems;
        var participant = new Participant(collaboration, useCase.Code, organisation.Id, useCase.Kind, useCase.Joined);
        db.AddRange(organisation, participant);
        note.About(organisation.Name);
        return participant.Id;
    }
}
