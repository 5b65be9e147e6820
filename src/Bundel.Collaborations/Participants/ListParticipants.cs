// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Participants;

[UseCase("deelnemers-lijst", "Toont de deelnemers en klanten")]
public sealed record ListParticipants : IQuery<IReadOnlyList<ParticipantView>>
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
    public async Task<Result<IReadOnlyList<ParticipantView>>> Handle(ListParticipants useCase, Actor actor, CancellationToken cancel) =>
        await db.Set<Participant>().AsNoTracking()
            .Join(db.Set<Organisation>(), participant => participant.OrganisationId, organisation => organisation.Id, (participant, organisation) => new { participant, organisation })
            .OrderBy(row => row.participant.Kind).ThenBy(row => row.organisation.Name)
            .Select(row => new ParticipantView(
                row.participant.Id, row.participant.Code, row.organisation.Name, row.organisation.Kind, row.participant.Kind,
                row.organisation.MunicipalityCode, row.participant.Joined, row.participant.Left))
            .ToArrayAsync(cancel);
}
