// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Decisions;

[UseCase("besluit-intrekken", "Trekt een besluit in, met de reden", Example = """{"besluit":"ab-2025-11-12-5b","reden":"Vervangen door een later besluit"}""")]
public sealed record WithdrawDecision(
    [property: JsonPropertyName("besluit")] string Decision,
    [property: JsonPropertyName("reden")] string Because)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => CollaborationsPermissions.Manage;

    public IEnumerable<Problem> Validate() => Required.Text("reden", Because, 500);
}

internal sealed class WithdrawDecisionHandler(BundelDb db, AuditNote note) : IHandler<WithdrawDecision, Done>
{
    public async Task<Result<Done>> Handle(WithdrawDecision useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindDecision(useCase.Decision, cancel);
        return found.Then(decision =>
        {
            note.About(decision.Reference);
            return decision.Withdraw(useCase.Because.Trim());
        });
    }
}
