// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;

namespace Bundel.Collaborations.Participants;

[UseCase("deelnemer-uittreden", "Beëindigt een deelname of een klantrelatie per datum", Example = """{"deelnemer":"lindehaven","laatsteDag":"2027-12-31"}""")]
public sealed record EndMembership(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("laatsteDag")] DateOnly LastDay,
    [property: JsonPropertyName("besluit")] string? Decision = null)
    : ICommand<Done>
{
    public static Permission Requires => CollaborationsPermissions.Manage;
}

internal sealed class EndMembershipHandler(BundelDb db, AuditNote note) : IHandler<EndMembership, Done>
{
    public async Task<Result<Done>> Handle(EndMembership useCase, Actor actor, CancellationToken cancel)
    {
        var decision = await db.OptionalDecision(useCase.Decision, ActKind.Membership, actor, cancel);
        var found = await db.FindParticipant(useCase.Participant, cancel);
        if (!decision.Succeeded) return Result<Done>.Failure([.. decision.Problems, .. found.Problems]);
        return found.Then(participant =>
        {
            note.About(participant.Code);
            return participant.End(useCase.LastDay, decision.Value);
        });
    }
}
