// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Settlement.Keys;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Budget;

[UseCase("mutatie-toevoegen", "Voegt een begrotingsmutatie toe", Example = """{"code":"beveiliging-2026","mutatie":{"naam":"Uitbreiding informatiebeveiliging","sleutel":"beveiliging","besluit":"BVO-2025-31","vanJaar":2026}}""")]
public sealed record AddMutation(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("mutatie")] MutationText Text)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => [.. CodeRules.Check(Code), .. Text.Validate()];
}

[UseCase("mutatie-wijzigen", "Wijzigt een begrotingsmutatie", Example = """{"code":"beveiliging-2026","mutatie":{"naam":"Uitbreiding informatiebeveiliging","totEnMetJaar":2027}}""")]
public sealed record ChangeMutation(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("mutatie")] MutationText Text)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => Text.Validate();
}

internal sealed class AddMutationHandler(BundelDb db, AuditNote note) : IHandler<AddMutation, Done>
{
    public async Task<Result<Done>> Handle(AddMutation useCase, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<BudgetMutation>().AnyAsync(row => row.Code == useCase.Code, cancel)) return Problem.InField("code", "code-bezet", "Er is al een begrotingsmutatie met deze code.") with { Found = useCase.Code };
        var decision = await MutationCheck.Decision(db, useCase.Text, actor, cancel);
        if (!decision.Succeeded) return Result<Done>.Failure(decision.Problems);
        db.Add(new BudgetMutation(actor.Collaboration!.Value, useCase.Code, useCase.Text, decision.Value));
        note.About(useCase.Text.Name);
        return new Done();
    }
}

internal sealed class ChangeMutationHandler(BundelDb db, AuditNote note) : IHandler<ChangeMutation, Done>
{
    public async Task<Result<Done>> Handle(ChangeMutation useCase, Actor actor, CancellationToken cancel)
    {
        var mutation = await db.Set<BudgetMutation>().FirstOrDefaultAsync(row => row.Code == useCase.Code, cancel);
        if (mutation is null) return Problem.NotFound("Deze begrotingsmutatie bestaat niet.") with { Field = "code" };
        var decision = await MutationCheck.Decision(db, useCase.Text, actor, cancel);
        if (!decision.Succeeded) return Result<Done>.Failure(decision.Problems);
        mutation.Change(useCase.Text, decision.Value);
        note.About(mutation.Name);
        return new Done();
    }
}

internal static class MutationCheck
{
    public static async Task<Result<DecisionId?>> Decision(BundelDb db, MutationText text, Actor actor, CancellationToken cancel)
    {
        var decision = await db.OptionalDecision(text.Decision, ActKind.Budget, actor, cancel);
        var key = await db.KeyMissing(string.IsNullOrWhiteSpace(text.Key) ? null : text.Key.Trim(), cancel);
        return key is null ? decision : Result<DecisionId?>.Failure([.. decision.Problems, key]);
    }
}
