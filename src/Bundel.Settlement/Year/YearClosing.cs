// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Closing;
using Bundel.Settlement.Model;
using Bundel.Settlement.Runs;
using Bundel.Settlement.Year.Actuals;
using Bundel.Settlement.Year.Steps;

namespace Bundel.Settlement.Year;

/// <summary>The final settlement that a version of the jaarstukken gives: what the year really cost by the keys of its run, against the advances.</summary>
internal sealed class YearClosing(BundelDb db, RunComputer computer, YearAdvances advances)
{
    public async Task<Result<ClosingResult>> Of(YearStep step, Actor actor, CancellationToken cancel)
    {
        var terms = step.Content.Closing ?? new ClosingTerms();
        var run = await db.FindRun(step.Content.Run ?? "", actor, cancel);
        if (!run.Succeeded) return Result<ClosingResult>.Failure(run.Problems);
        if (!run.Value.IsStored) return Problem.Conflict("verrekening-concept", $"Verrekening {run.Value.Code} is nog een concept.") with { Field = "verrekening" };
        var model = await computer.Snapshot(run.Value, cancel);
        var book = await ActualBook.Read(db, step.Year, step.CheckedUtc, cancel);
        var real = model.Then(found => ActualModel.Final(found, step.Year, book.Rows));
        var paid = await advances.OfYear(step.Year, actor, cancel);
        List<Problem> problems = [.. real.Problems, .. paid?.Problems ?? [Problem.Conflict("voorschotten-ontbreken", $"Voor {step.Year} zijn geen voorschotten vastgesteld.")]];
        if (problems.Count > 0) return problems;
        var settlement = new FinalSettlement
        {
            Year = step.Year,
            Advances = [.. paid!.Value.Participants.Select(participant => new FixedAmount { Participant = participant.Participant, Amount = participant.Advance })],
            Bandwidth = terms.Bandwidth,
            Threshold = terms.Threshold,
            Result = terms.Result,
        };
        return ClosingEngine.Compute(real.Value with { Methods = (real.Value.Methods ?? new MethodParts()) with { Settlement = settlement } });
    }
}
