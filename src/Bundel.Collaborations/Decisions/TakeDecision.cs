// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Decisions;

[UseCase("besluit-nemen", "Legt vast dat het orgaan het besluit heeft genomen", Example = """{"besluit":"ab-2025-11-12-5b","datum":"2025-11-12"}""")]
public sealed record TakeDecision(
    [property: JsonPropertyName("besluit")] string Decision,
    [property: JsonPropertyName("datum")] DateOnly Date)
    : ICommand<Done>
{
    public static Permission Requires => CollaborationsPermissions.Manage;
}

internal sealed class TakeDecisionHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<TakeDecision, Done>
{
    public async Task<Result<Done>> Handle(TakeDecision useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindDecision(useCase.Decision, cancel);
        return found.Then(decision =>
        {
            note.About(decision.Reference);
            return decision.Take(useCase.Date, clock.Today());
        });
    }
}
