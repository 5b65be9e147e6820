// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Documents;
using Bundel.Documents.Reports;
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Model;
using Bundel.Settlement.Reports;
using Bundel.Settlement.Runs;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Statements;

/// <summary>Makes a document of a run: amounts from its rows, the explanation from its input.</summary>
internal sealed class DocumentMaker(BundelDb db, RunStore store, RunComputer computer)
{
    public async Task<Result<byte[]>> Make(Run run, DocumentKind kind, string participant, ReportFormat format, Actor actor, CancellationToken cancel)
    {
        var source = await Source(run, actor, cancel);
        if (!source.Succeeded) return Result<byte[]>.Failure(source.Problems);
        var (model, data) = source.Value;
        var result = StoredResult.Of(run, data, model);
        var report = kind switch
        {
            DocumentKind.Statement => StatementReport.Of(model, result, participant),
            DocumentKind.ContributionTableInThousands => ThousandsReport.Of(result),
            _ => ContributionReport.Of(result),
        };
        if (report is null) return Problem.NotFound("Deze deelnemer komt in deze verrekening niet voor.") with { Field = "deelnemer", Found = participant };
        return ReportWriter.Write(await Titled(report, run, cancel), format);
    }

    private async Task<Result<(SettlementModel Model, RunData Data)>> Source(Run run, Actor actor, CancellationToken cancel)
    {
        if (!run.IsStored) return (await computer.Now(run, null, actor, cancel)).Select(computed => (computed.Model, computed.Data));
        var model = await computer.Snapshot(run, cancel);
        return model.Succeeded ? (model.Value, await store.Read(run.Id, withParts: true, cancel)) : Result<(SettlementModel, RunData)>.Failure(model.Problems);
    }

    private async Task<Report> Titled(Report report, Run run, CancellationToken cancel)
    {
        var decision = run.DecisionId is { } id ? await db.Set<Bundel.Collaborations.Decisions.Decision>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancel) : null;
        var state = decision is null
            ? "voorlopig, nog niet vastgesteld"
            : $"vastgesteld met besluit {decision.Reference} van {decision.Body.WithArticle()}{(decision.Date is { } date ? ", " + Dutch.Date(date) : "")}";
        return report with { Subtitle = FormattableString.Invariant($"{report.Subtitle} · versie {run.Version} · {state}") };
    }
}
