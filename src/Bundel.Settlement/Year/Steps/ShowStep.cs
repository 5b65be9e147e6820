// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Settlement.Engine.Closing;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Year.Steps;

[UseCase("jaarstap-tonen", "Toont een stap van planning en control: inhoud, versies, en wat er voor wie veranderde", Example = """{"stap":"2026-voorschotten"}""")]
public sealed record ShowStep(
    [property: JsonPropertyName("stap")] string Step,
    [property: JsonPropertyName("versie")] int? Version = null)
    : IQuery<StepDetails>
{
    public static Permission Requires => SettlementPermissions.See;
}

/// <summary>One version of a step. <see cref="Problems"/> says why its amounts cannot be computed.</summary>
public sealed record StepDetails(
    [property: JsonPropertyName("stap")] StepView Step,
    [property: JsonPropertyName("inhoud")] StepContent Content,
    [property: JsonPropertyName("versies")] IReadOnlyList<StepView> Versions,
    [property: JsonPropertyName("bedragen")] IReadOnlyList<ChangedAmount> Amounts,
    [property: JsonPropertyName("voorschotten")] AdvanceSchedule? Advances,
    [property: JsonPropertyName("afrekening")] ClosingResult? Closing,
    [property: JsonPropertyName("weerstandsvermogen")] ResilienceResult? Resilience,
    [property: JsonPropertyName("problemen")] IReadOnlyList<string> Problems);

public sealed record StepView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("soort")] StepKind Kind,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("staat")] StepState State,
    [property: JsonPropertyName("gemaaktDoor")] string MadeBy,
    [property: JsonPropertyName("gecontroleerdDoor")] string? CheckedBy,
    [property: JsonPropertyName("besluit")] string? Decision,
    [property: JsonPropertyName("behandeling")] DateOnly? MeetingOn,
    [property: JsonPropertyName("reden")] string? Reason,
    [property: JsonPropertyName("nummer")] int? Number)
{
    internal static StepView Of(YearStep step, IReadOnlyDictionary<DecisionId, Decision> decisions)
    {
        var decision = step.DecisionId is { } id ? decisions.GetValueOrDefault(id) : null;
        return new StepView(step.Code, step.Version, step.Year, step.Kind, step.Title, step.Stage, step.MadeByName, step.CheckedByName, decision?.Reference, decision?.Date ?? step.Content.MeetingOn, step.Reason, step.Number);
    }
}

/// <summary>What this version means for a participant, and what the version before it meant.</summary>
public sealed record ChangedAmount(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("vorige")] Money? Before,
    [property: JsonPropertyName("bedrag")] Money? Amount)
{
    [JsonPropertyName("verschil")]
    public Money? Difference => Amount - Before;
}

internal sealed class ShowStepHandler(BundelDb db, StepAmounts amounts, YearAdvances advances, YearClosing closing) : IHandler<ShowStep, StepDetails>
{
    public async Task<Result<StepDetails>> Handle(ShowStep useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindStep(useCase.Step, cancel);
        if (!found.Succeeded) return Result<StepDetails>.Failure(found.Problems);
        var versions = await db.Set<YearStep>().AsNoTracking().Where(row => row.Code == found.Value.Code).OrderByDescending(row => row.Version).ToListAsync(cancel);
        var step = versions.Find(row => row.Version == (useCase.Version ?? found.Value.Version));
        if (step is null) return Problem.NotFound("Deze versie bestaat niet.") with { Field = "versie", Found = FormattableString.Invariant($"{useCase.Version}") };
        var decisions = await db.Set<Decision>().AsNoTracking().ToDictionaryAsync(row => row.Id, cancel);
        var now = await amounts.Of(step, actor, cancel);
        var earlier = versions.Find(row => row.Version < step.Version && row.State != VersionState.Draft);
        var before = earlier is null ? null : await amounts.Of(earlier, actor, cancel);
        var schedule = step.Kind == StepKind.Advances && now.Succeeded ? await advances.Of(step, actor, cancel) : null;
        var settled = step.Kind == StepKind.Accounts && now.Succeeded && now.Value.Count > 0 ? await closing.Of(step, actor, cancel) : null;
        return new StepDetails(
            StepView.Of(step, decisions), step.Content, [.. versions.Select(row => StepView.Of(row, decisions))],
            now.Succeeded ? Changes(before is { Succeeded: true } ? before.Value : null, now.Value) : [],
            schedule is { Succeeded: true } ? schedule.Value : null, settled is { Succeeded: true } ? settled.Value : null,
            step.Content.Resilience is { } risks ? ResilienceResult.Of(risks) : null, [.. now.Problems.Select(problem => problem.ToString())]);
    }

    private static IReadOnlyList<ChangedAmount> Changes(IReadOnlyList<StepAmount>? before, IReadOnlyList<StepAmount> now)
    {
        var old = (before ?? []).ToDictionary(row => row.Participant, StringComparer.Ordinal);
        var known = now.Select(row => row.Participant).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. now.Select(row => new ChangedAmount(row.Participant, row.Name, old.GetValueOrDefault(row.Participant)?.Amount, row.Amount)),
            .. old.Values.Where(row => !known.Contains(row.Participant)).Select(row => new ChangedAmount(row.Participant, row.Name, row.Amount, null)),
        ];
    }
}
