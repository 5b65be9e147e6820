// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Runs;
using Bundel.Settlement.Statements;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.ControlFiles;

[UseCase("controledossier-tonen", "Toont de overschrijdingen per kostengroep en de wijzigingen zonder besluit van een verrekening", Example = """{"verrekening":"2026-1"}""")]
public sealed record ShowControlFindings([property: JsonPropertyName("verrekening")] string Run) : IQuery<ControlFindings>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

[UseCase("controledossier-geven", "Geeft het controledossier van een vastgestelde verrekening als zip voor de accountant; steeds dezelfde bytes", Example = """{"verrekening":"2026-1"}""")]
public sealed record GiveControlFile([property: JsonPropertyName("verrekening")] string Run) : ICommand<GivenDocument>
{
    public static Permission Requires => SettlementPermissions.Prepare;
}

internal sealed class ShowControlFindingsHandler(BundelDb db, RunComputer computer, ControlFinder finder) : IHandler<ShowControlFindings, ControlFindings>
{
    public async Task<Result<ControlFindings>> Handle(ShowControlFindings useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindRun(useCase.Run, actor, cancel);
        if (!found.Succeeded) return Result<ControlFindings>.Failure(found.Problems);
        if (!found.Value.IsStored) return Problem.Conflict("verrekening-concept", "Een concept heeft nog geen bewaarde invoer om te controleren.");
        var model = await computer.Snapshot(found.Value, cancel);
        return await model.Then<ControlFindings>(async known => await finder.Of(found.Value, known, null, cancel));
    }
}

internal sealed class GiveControlFileHandler(BundelDb db, ControlFileMaker maker, FileStore files, FileKeeper keeper, TimeProvider clock, AuditNote note) : IHandler<GiveControlFile, GivenDocument>
{
    private const string MediaType = "application/zip";

    public async Task<Result<GivenDocument>> Handle(GiveControlFile useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindRun(useCase.Run, actor, cancel);
        if (!found.Succeeded) return Result<GivenDocument>.Failure(found.Problems);
        var run = found.Value;
        if (run.State is not (RunState.Adopted or RunState.Superseded)) return Problem.Conflict("verrekening-niet-vastgesteld", $"Verrekening {run.Code} is {run.State.Text()}; een controledossier hoort bij een vastgestelde verrekening.") with { Field = "verrekening" };
        note.About($"controledossier van verrekening {run.Code}");
        var moment = await ControlMoment.Of(db, run, cancel);
        if (await db.Set<ControlFile>().FirstOrDefaultAsync(row => row.RunId == run.Id && row.KnownAtUtc == moment.KnownAtUtc, cancel) is { } given) return await Again(given, cancel);
        var made = await maker.Make(run, moment, actor, cancel);
        if (!made.Succeeded) return Result<GivenDocument>.Failure(made.Problems);
        var file = await files.Save(made.Value, $"controledossier-{run.Code}.zip", cancel);
        keeper.Keep(file, run.CollaborationId);
        var row = new ControlFile(run, moment.KnownAtUtc, file, actor.Name, clock.Instant());
        db.Add(row);
        return new GivenDocument(row.Name, MediaType, row.Sha256, row.GivenUtc, made.Value);
    }

    private async Task<Result<GivenDocument>> Again(ControlFile given, CancellationToken cancel)
    {
        await using var stream = files.Open(given.Sha256);
        if (stream is null) return new Problem("stuk-ontbreekt", $"De bytes van {given.Name} ontbreken in de bestandenmap.") { Found = given.Sha256 };
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes, cancel);
        return new GivenDocument(given.Name, MediaType, given.Sha256, given.GivenUtc, bytes);
    }
}
