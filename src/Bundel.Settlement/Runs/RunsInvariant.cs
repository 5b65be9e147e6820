// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Runs;

/// <summary>Every stored run computes to the same again, and its amounts, rounding and rest make its total.</summary>
internal sealed class RunsInvariant(UseCases useCases) : IInvariant
{
    public string Statement => "elke bewaarde verrekening komt opnieuw hetzelfde uit en sluit tot op de cent";

    public async Task<InvariantFinding> Check(Actor actor, CancellationToken cancel)
    {
        var listed = await useCases.Run(new ListRuns(), actor, cancel);
        if (!listed.Succeeded) return new InvariantFinding(0, [.. listed.Problems.Select(problem => problem.ToString())]);
        var stored = listed.Value.Where(run => run.State != RunState.Concept).ToArray();
        var faults = new List<string>();
        foreach (var run in stored) faults.AddRange(await Faults(run.Code, actor, cancel));
        return new InvariantFinding(stored.Length, faults);
    }

    private async Task<IEnumerable<string>> Faults(string run, Actor actor, CancellationToken cancel)
    {
        var verified = await useCases.Run(new VerifyRun(run), actor, cancel);
        if (!verified.Succeeded) return verified.Problems.Select(problem => $"verrekening {run}: {problem}");
        var shown = (await useCases.Run(new ShowRun(run), actor, cancel)).Value;
        var paid = Money.Sum(shown.Contributions.Select(row => row.Amount));
        return
        [
            .. verified.Value.Differences.Select(part => $"verrekening {run}: {part.Line}, {part.Participant}: bewaard {part.First?.ToString() ?? "niets"}, berekend {part.Second?.ToString() ?? "niets"}"),
            .. shown.Proof.Difference == Money.Zero ? [] : new[] { $"verrekening {run}: het verschil is {shown.Proof.Difference}" },
            .. paid == shown.Proof.Divided ? [] : new[] { $"verrekening {run}: de bijdragen zijn samen {paid}, verdeeld is {shown.Proof.Divided}" },
        ];
    }
}
