// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Runs;

[UseCase("verrekening-vervangen", "Begint een nieuwe versie die een vastgestelde verrekening vervangt, met een reden", Example = """{"verrekening":"2026-1","reden":"Eerste begrotingswijziging 2026"}""")]
public sealed record ReplaceRun(
    [property: JsonPropertyName("verrekening")] string Run,
    [property: JsonPropertyName("reden")] string Reason)
    : ICommand<RunCode>, IValidated
{
    public static Permission Requires => SettlementPermissions.Prepare;

    public IEnumerable<Problem> Validate() => Required.Text("reden", Reason, 1000);
}

internal sealed class ReplaceRunHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<ReplaceRun, RunCode>
{
    public async Task<Result<RunCode>> Handle(ReplaceRun useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindRun(useCase.Run, actor, cancel);
        if (!found.Succeeded) return Result<RunCode>.Failure(found.Problems);
        var adopted = found.Value;
        if (adopted.State != RunState.Adopted) return Problem.Conflict("verrekening-niet-vastgesteld", $"Deze verrekening is {adopted.State.Text()}; alleen een vastgestelde verrekening wordt vervangen.");
        var others = await db.Set<Run>().Where(row => row.Year == adopted.Year).ToListAsync(cancel);
        if (others.Find(other => other.ReplacesId == adopted.Id && other.State is (RunState.Concept or RunState.Checked)) is { } open)
            return Problem.Conflict("vervanging-bestaat", $"Verrekening {open.Code} vervangt deze al en is nog {open.State.Text()}.");
        var run = new Run(adopted.CollaborationId, adopted.Year, others.Max(other => other.Version) + 1, new RunChoice(adopted.PoolCodes, adopted.Rounding), Signature.Of(actor, clock.Instant()));
        run.Replaces(adopted, useCase.Reason);
        db.Add(run);
        note.About($"verrekening {run.Code} vervangt {adopted.Code}: {run.Reason}");
        return new RunCode(run.Code);
    }
}
