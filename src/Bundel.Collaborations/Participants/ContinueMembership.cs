// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations.Reorganisations;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Collaborations.Participants;

[UseCase("deelnemer-uittreding-terugnemen", "Neemt een uittreding terug; de deelname loopt door", Example = """{"deelnemer":"lindehaven"}""")]
public sealed record ContinueMembership([property: JsonPropertyName("deelnemer")] string Participant) : ICommand<Done>
{
    public static Permission Requires => CollaborationsPermissions.Manage;
}

internal sealed class ContinueMembershipHandler(BundelDb db, AuditNote note) : IHandler<ContinueMembership, Done>
{
    public async Task<Result<Done>> Handle(ContinueMembership useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindParticipant(useCase.Participant, cancel);
        return await found.Then(async participant =>
        {
            note.About(participant.Code);
            return await db.Set<Succession>().AnyAsync(row => row.PredecessorId == participant.Id, cancel)
                ? Problem.Conflict("opgevolgd", "Deze deelname eindigde door een herindeling en is opgevolgd; zij kan niet doorlopen.")
                : participant.Continue();
        });
    }
}
