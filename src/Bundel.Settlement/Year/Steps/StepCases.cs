// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Settlement.Runs;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year.Steps;

[UseCase("jaarstap-controleren", "Controleert als tweede persoon een stap van planning en control", Example = """{"stap":"2026-voorschotten"}""")]
public sealed record CheckStep([property: JsonPropertyName("stap")] string Step) : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Check;
}

[UseCase("jaarstap-vaststellen", "Legt een gecontroleerde stap vast met het besluit van het bevoegde orgaan", Example = """{"stap":"2026-voorschotten","besluit":"BVO-2025-31"}""")]
public sealed record AdoptStep(
    [property: JsonPropertyName("stap")] string Step,
    [property: JsonPropertyName("besluit")] string Decision)
    : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Adopt;
}

[UseCase("jaarstap-verwijderen", "Verwijdert een versie van een stap die nog niet is vastgesteld", Example = """{"stap":"2026-voorschotten"}""")]
public sealed record DiscardStep([property: JsonPropertyName("stap")] string Step) : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

internal sealed class CheckStepHandler(BundelDb db, StepAmounts amounts, TimeProvider clock, AuditNote note) : IHandler<CheckStep, Done>
{
    public async Task<Result<Done>> Handle(CheckStep useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindStep(useCase.Step, cancel);
        if (!found.Succeeded) return Result<Done>.Failure(found.Problems);
        var step = found.Value;
        var run = await StepRun.Find(db, step.Content, actor, cancel);
        if (!run.Succeeded) return Result<Done>.Failure(run.Problems);
        if (StepRules.Complete(step, run.Value).ToList() is { Count: > 0 } problems) return problems;
        var computed = await amounts.Of(step, actor, cancel);
        if (!computed.Succeeded) return Result<Done>.Failure(computed.Problems);
        note.About(FormattableString.Invariant($"{step.Code}, versie {step.Version}"));
        return step.Check(Signature.Of(actor, clock.Instant()));
    }
}

internal sealed class AdoptStepHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<AdoptStep, Done>
{
    public async Task<Result<Done>> Handle(AdoptStep useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindStep(useCase.Step, cancel);
        var decision = await db.TakenDecision(useCase.Decision, ActKind.Budget, actor, cancel);
        if (!found.Succeeded || !decision.Succeeded) return Result<Done>.Failure([.. found.Problems, .. decision.Problems]);
        var step = found.Value;
        var run = await StepRun.Find(db, step.Content, actor, cancel);
        if (!run.Succeeded) return Result<Done>.Failure(run.Problems);
        if (step.Kind is StepKind.Budget or StepKind.Change or StepKind.Advances or StepKind.Accounts && run.Value is { State: not (RunState.Adopted or RunState.Superseded) })
            return Problem.Conflict("verrekening-niet-vastgesteld", $"Verrekening {run.Value.Code} is nog niet vastgesteld. Stel eerst de verrekening vast.") with { Field = "stap" };
        var locked = step.Lock(clock.Instant(), decision.Value.Id);
        if (!locked.Succeeded) return locked;
        foreach (var earlier in await db.Set<YearStep>().Where(row => row.Code == step.Code && row.Version < step.Version && row.State == VersionState.Adopted).ToListAsync(cancel)) earlier.Supersede();
        note.About(FormattableString.Invariant($"{step.Code}, versie {step.Version}, besluit {decision.Value.Reference}"));
        return locked;
    }
}

internal sealed class DiscardStepHandler(BundelDb db, AuditNote note) : IHandler<DiscardStep, Done>
{
    public async Task<Result<Done>> Handle(DiscardStep useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindStep(useCase.Step, cancel);
        if (!found.Succeeded) return Result<Done>.Failure(found.Problems);
        if (found.Value.State != VersionState.Draft) return Problem.Conflict("versie-vast", "Deze stap is vastgesteld en verdwijnt niet meer. Maak een nieuwe versie.");
        db.Remove(found.Value);
        note.About(FormattableString.Invariant($"{found.Value.Code}, versie {found.Value.Version}"));
        return new Done();
    }
}
