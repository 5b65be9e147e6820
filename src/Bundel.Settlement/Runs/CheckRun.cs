// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Runs;

[UseCase("verrekening-controleren", "Controleert een verrekening van een ander: bewaart invoer, uitkomst en bewijs", Example = """{"verrekening":"2026-1"}""")]
public sealed record CheckRun([property: JsonPropertyName("verrekening")] string Run) : ILongCommand<Done>
{
    public static Permission Requires => SettlementPermissions.Check;
}

/// <summary>What was computed, and when.</summary>
internal sealed record CheckPlan(Computed Computed, UploadedFile Snapshot, DateTime KnownAt);

internal sealed class CheckRunHandler(BundelDb db, RunComputer computer, RunStore store, FileStore files, FileKeeper keeper, TimeProvider clock, AuditNote note) : ILongHandler<CheckRun, CheckPlan, Done>
{
    public async Task<Result<CheckPlan>> Prepare(CheckRun command, Actor actor, IProgress<JobProgress> progress, CancellationToken cancel)
    {
        var found = await db.FindRun(command.Run, actor, cancel);
        if (!found.Succeeded) return Result<CheckPlan>.Failure(found.Problems);
        if (found.Value.State != RunState.Concept) return Problem.Conflict("verrekening-geen-concept", $"Deze verrekening is al {found.Value.State.Text()}.");
        var knownAt = clock.Instant();
        progress.Report(new JobProgress(0, 2, "Berekenen"));
        var computed = await computer.Now(found.Value, knownAt, actor, cancel);
        if (!computed.Succeeded) return Result<CheckPlan>.Failure(computed.Problems);
        if (!computed.Value.Result.Proof.Closes) return Problem.Conflict("sluit-niet", "De uitkomst sluit niet tot op de cent; er is niets bewaard.");
        progress.Report(new JobProgress(1, 2, "Invoer bewaren"));
        var snapshot = await files.Save(ModelJson.Canonical(computed.Value.Model), $"invoer-verrekening-{found.Value.Code}.json", cancel);
        return new CheckPlan(computed.Value, snapshot, knownAt);
    }

    public async Task<Result<Done>> Commit(CheckRun command, CheckPlan plan, Actor actor, CancellationToken cancel)
    {
        var run = (await db.FindRun(command.Run, actor, cancel)).Value;
        var result = plan.Computed.Result;
        var done = run.Check(Signature.Of(actor, clock.Instant()), new CheckedInput(plan.KnownAt, plan.Snapshot.Sha256, result.Total, result.RoundingLine, result.Rest));
        if (!done.Succeeded) return done;
        keeper.Keep(plan.Snapshot, run.CollaborationId);
        await db.SaveChangesAsync(cancel);
        await store.Write(plan.Computed.Data, cancel);
        note.About($"verrekening {run.Code}, hash {run.Hash}");
        return done;
    }
}
