// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Organisations.Reorganisations;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Participants;

[UseCase("deelnemer-tonen", "Toont één deelnemer of klant", Example = """{"deelnemer":"lindehaven"}""")]
public sealed record ShowParticipant([property: JsonPropertyName("deelnemer")] string Participant) : IQuery<ParticipantDetails>
{
    public static Permission Requires => CollaborationsPermissions.See;
}

public sealed record ParticipantDetails(
    [property: JsonPropertyName("id")] ParticipantId Id,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soortOrganisatie")] OrganisationKind OrganisationKind,
    [property: JsonPropertyName("soort")] ParticipantKind Kind,
    [property: JsonPropertyName("vanaf")] DateOnly Joined,
    [property: JsonPropertyName("totEnMet")] DateOnly? Left,
    [property: JsonPropertyName("besluitUittreding")] string? EndDecision,
    [property: JsonPropertyName("gemeentecode")] string? MunicipalityCode,
    [property: JsonPropertyName("oin")] string? Oin,
    [property: JsonPropertyName("kvk")] string? Kvk,
    [property: JsonPropertyName("gemeente")] Municipality? Municipality,
    [property: JsonPropertyName("btwProfielen")] IReadOnlyList<VatProfileView> VatProfiles,
    [property: JsonPropertyName("opvolging")] IReadOnlyList<SuccessionView> Successions,
    [property: JsonPropertyName("revisie")] int Revision);

public sealed record VatProfileView(
    [property: JsonPropertyName("vanaf")] DateOnly ValidFrom,
    [property: JsonPropertyName("aftrekbaar")] decimal Deductible,
    [property: JsonPropertyName("compensabel")] decimal Compensable,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("vastgelegdOp")] DateTime RecordedUtc,
    [property: JsonPropertyName("vervangen")] bool Superseded);

internal sealed class ShowParticipantHandler(BundelDb db) : IHandler<ShowParticipant, ParticipantDetails>
{
    public async Task<Result<ParticipantDetails>> Handle(ShowParticipant useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindParticipant(useCase.Participant, cancel);
        return await found.Then<ParticipantDetails>(async row =>
        {
            var organisation = await db.Set<Organisation>().SingleAsync(one => one.Id == row.OrganisationId, cancel);
            var decision = await db.Set<Decision>().AsNoTracking().Where(one => one.Id == row.EndDecisionId).Select(one => one.Reference).SingleOrDefaultAsync(cancel);
            return new ParticipantDetails(
                row.Id, row.Code, organisation.Name, organisation.Kind, row.Kind, row.Joined, row.Left, decision,
                organisation.MunicipalityCode, organisation.Oin, organisation.Kvk, Municipalities.Find(organisation.MunicipalityCode),
                await VatProfiles(row.Id, cancel), [.. (await db.Successions(cancel)).Where(one => one.Predecessor == row.Code || one.Successor == row.Code)],
                db.RevisionOf(organisation));
        });
    }

    private async Task<IReadOnlyList<VatProfileView>> VatProfiles(ParticipantId participant, CancellationToken cancel)
    {
        var rows = await db.Set<VatProfile>().AsNoTracking().Where(row => row.ParticipantId == participant).ToListAsync(cancel);
        return [.. rows.OrderByDescending(row => row.ValidFrom).ThenByDescending(row => row.RecordedUtc)
            .Select(row => new VatProfileView(row.ValidFrom, row.Deductible, row.Compensable, row.Source, row.RecordedUtc, rows.Exists(other => other.ValidFrom == row.ValidFrom && other.RecordedUtc > row.RecordedUtc)))];
    }
}
