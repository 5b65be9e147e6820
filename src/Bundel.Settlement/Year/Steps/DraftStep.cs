// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year.Steps;

[UseCase("jaarstap-maken", "Begint een stap van planning en control, of met een reden de volgende versie van een stap die is vastgesteld", Example = """{"jaar":2026,"soort":"voorschotten","inhoud":{"verrekening":"2026-1","voorschotten":{"ritme":"kwartaal"}}}""")]
public sealed record DraftStep(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("soort")] StepKind Kind,
    [property: JsonPropertyName("inhoud")] StepContent Content,
    [property: JsonPropertyName("titel")] string? Title = null,
    [property: JsonPropertyName("nummer")] int? Number = null,
    [property: JsonPropertyName("reden")] string? Reason = null)
    : ICommand<StepCode>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    internal StepName Name => new(Year, Kind, Number);

    public IEnumerable<Problem> Validate() => [.. StepRules.Check(Name, Content), .. string.IsNullOrWhiteSpace(Title) ? [] : Required.Text("titel", Title, 200)];
}

public sealed record StepCode([property: JsonPropertyName("stap")] string Code, [property: JsonPropertyName("versie")] int Version);

[UseCase("jaarstap-wijzigen", "Wijzigt een stap die nog niet is vastgesteld; wie gecontroleerd had, controleert opnieuw", Example = """{"stap":"2026-voorschotten","inhoud":{"verrekening":"2026-1","voorschotten":{"ritme":"maand","dag":20}}}""")]
public sealed record ChangeStep(
    [property: JsonPropertyName("stap")] string Step,
    [property: JsonPropertyName("inhoud")] StepContent Content,
    [property: JsonPropertyName("titel")] string? Title = null)
    : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

internal sealed class DraftStepHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<DraftStep, StepCode>
{
    public async Task<Result<StepCode>> Handle(DraftStep useCase, Actor actor, CancellationToken cancel)
    {
        var run = await StepRun.Find(db, useCase.Content, actor, cancel);
        if (!run.Succeeded) return Result<StepCode>.Failure(run.Problems);
        var name = useCase.Name;
        var newest = await db.Set<YearStep>().Where(row => row.Code == name.Code).OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancel);
        if (newest is { State: VersionState.Draft }) return Problem.Conflict("stap-bestaat", $"Van deze stap is er al een versie die {newest.Stage.Text()} is. Wijzig die.") with { Found = name.Code };
        if (useCase.Kind != StepKind.Accounts && await db.AdoptedStep(useCase.Year, StepKind.Accounts, cancel) is not null) return Problem.Conflict("jaar-afgesloten", $"De jaarstukken van {useCase.Year} zijn vastgesteld; andere stappen van dat jaar veranderen niet meer.");
        if (newest is not null && Required.Text("reden", useCase.Reason, 1000).ToList() is { Count: > 0 } problems) return problems;
        var step = new YearStep(actor.Collaboration!.Value, name, (newest?.Version ?? 0) + 1, new StepText(Title(useCase), useCase.Content, newest is null ? null : useCase.Reason), Signature.Of(actor, clock.Instant()));
        db.Add(step);
        note.About(FormattableString.Invariant($"{step.Code}, versie {step.Version}"));
        return new StepCode(step.Code, step.Version);
    }

    private static string Title(DraftStep useCase) => string.IsNullOrWhiteSpace(useCase.Title) ? char.ToUpperInvariant(useCase.Name.Text[0]) + useCase.Name.Text[1..] : useCase.Title;
}

internal sealed class ChangeStepHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<ChangeStep, Done>
{
    public async Task<Result<Done>> Handle(ChangeStep useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindStep(useCase.Step, cancel);
        var run = await StepRun.Find(db, useCase.Content, actor, cancel);
        if (!found.Succeeded || !run.Succeeded) return Result<Done>.Failure([.. found.Problems, .. run.Problems]);
        var step = found.Value;
        if (StepRules.Check(new StepName(step.Year, step.Kind, step.Number), useCase.Content).ToList() is { Count: > 0 } problems) return problems;
        note.About(FormattableString.Invariant($"{step.Code}, versie {step.Version}"));
        return step.Change(new StepText(string.IsNullOrWhiteSpace(useCase.Title) ? step.Title : useCase.Title, useCase.Content, step.Reason), Signature.Of(actor, clock.Instant()));
    }
}

internal static class StepRun
{
    /// <summary>The run that the content names; none is no fault of a draft.</summary>
    public static async Task<Result<Run?>> Find(BundelDb db, StepContent content, Actor actor, CancellationToken cancel) =>
        string.IsNullOrWhiteSpace(content.Run) ? Result<Run?>.Success(null) : (await db.FindRun(content.Run, actor, cancel)).Select(run => (Run?)run);
}
