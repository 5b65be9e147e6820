// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Decisions;

[UseCase("besluit-agenderen", "Zet een besluit op de agenda van een vergadering", Example = """{"besluit":"ab-2025-11-12-5b","datum":"2025-11-12"}""")]
public sealed record ScheduleDecision(
    [property: JsonPropertyName("besluit")] string Decision,
    [property: JsonPropertyName("datum")] DateOnly Meeting)
    : ICommand<Done>
{
    public static Permission Requires => CollaborationsPermissions.Manage;
}

internal sealed class ScheduleDecisionHandler(BundelDb db, AuditNote note) : IHandler<ScheduleDecision, Done>
{
    public async Task<Result<Done>> Handle(ScheduleDecision useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindDecision(useCase.Decision, cancel);
        return found.Then(decision =>
        {
            note.About(decision.Reference);
            return decision.Schedule(useCase.Meeting);
        });
    }
}
