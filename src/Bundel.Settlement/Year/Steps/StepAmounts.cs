// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;

namespace Bundel.Settlement.Year.Steps;

/// <summary>What a version of a step means for every participant: its contribution, its advance, or what it pays or gets afterwards.</summary>
internal sealed class StepAmounts(BundelDb db, RunStore store, RunComputer computer, YearAdvances advances, YearClosing closing)
{
    public async Task<Result<IReadOnlyList<StepAmount>>> Of(YearStep step, Actor actor, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(step.Content.Run)) return Result<IReadOnlyList<StepAmount>>.Success([]);
        return step.Kind switch
        {
            StepKind.Advances => (await advances.Of(step, actor, cancel)).Select(schedule => List(schedule.Participants.Select(row => new StepAmount(row.Participant, row.Name, row.Advance)))),
            StepKind.Accounts => (await closing.Of(step, actor, cancel)).Select(result => List(result.Participants.Select(row => new StepAmount(row.Participant, row.Name, row.ToPay)))),
            _ => await Contributions(step, actor, cancel),
        };
    }

    private async Task<Result<IReadOnlyList<StepAmount>>> Contributions(YearStep step, Actor actor, CancellationToken cancel)
    {
        var run = await db.FindRun(step.Content.Run!, actor, cancel);
        if (!run.Succeeded) return Result<IReadOnlyList<StepAmount>>.Failure(run.Problems);
        if (run.Value.IsStored) return Result<IReadOnlyList<StepAmount>>.Success(List((await store.Participants(run.Value.Id, cancel)).Select(row => new StepAmount(row.Code, row.Name, row.Amount))));
        return (await computer.Now(run.Value, null, actor, cancel)).Select(computed => List(computed.Data.Participants.Select(row => new StepAmount(row.Code, row.Name, row.Amount))));
    }

    private static IReadOnlyList<StepAmount> List(IEnumerable<StepAmount> amounts) => [.. amounts];
}

/// <summary>One participant.</summary>
public sealed record StepAmount(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("bedrag")] Money Amount);
