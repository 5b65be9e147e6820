// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;

namespace Bundel.Collaborations.Participants;

[UseCase("deelnemers-lijst", "Toont de deelnemers en klanten, van alle tijden of op een dag", Example = """{"op":"2026-01-01"}""")]
public sealed record ListParticipants([property: JsonPropertyName("op")] DateOnly? On = null) : IQuery<IReadOnlyList<ParticipantView>>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

public sealed record ParticipantView(
    [property: JsonPropertyName("id")] ParticipantId Id,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soortOrganisatie")] OrganisationKind OrganisationKind,
    [property: JsonPropertyName("soort")] ParticipantKind Kind,
    [property: JsonPropertyName("gemeentecode")] string? MunicipalityCode,
    [property: JsonPropertyName("vanaf")] DateOnly Joined,
    [property: JsonPropertyName("totEnMet")] DateOnly? Left);

internal sealed class ListParticipantsHandler(BundelDb db) : IHandler<ListParticipants, IReadOnlyList<ParticipantView>>
{
    public async Task<Result<IReadOnlyList<ParticipantView>>> Handle(ListParticipants useCase, Actor actor, CancellationToken cancel)
    {
        var rows = await db.ParticipantsByName(cancel);
        return rows.Where(row => useCase.On is not { } day || row.Participant.Membership.Contains(day))
            .Select(row => new ParticipantView(
                row.Participant.Id, row.Participant.Code, row.Organisation.Name, row.Organisation.Kind, row.Participant.Kind,
                row.Organisation.MunicipalityCode, row.Participant.Joined, row.Participant.Left))
            .ToArray();
    }
}
