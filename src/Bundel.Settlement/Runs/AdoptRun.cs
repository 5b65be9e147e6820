// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Methods;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Runs;

[UseCase("verrekening-vaststellen", "Legt een gecontroleerde verrekening vast met het besluit van het bevoegde orgaan", Example = """{"verrekening":"2026-1","besluit":"BVO-2025-31"}""")]
public sealed record AdoptRun(
    [property: JsonPropertyName("verrekening")] string Run,
    [property: JsonPropertyName("besluit")] string Decision)
    : ICommand<Done>
{
    public static Permission Requires => SettlementPermissions.Adopt;
}

internal sealed class AdoptRunHandler(BundelDb db, RunComputer computer, DraftMethods draftMethods, TimeProvider clock, AuditNote note) : IHandler<AdoptRun, Done>
{
    public async Task<Result<Done>> Handle(AdoptRun useCase, Actor actor, CancellationToken cancel)
    {
        var found = await db.FindRun(useCase.Run, actor, cancel);
        if (!found.Succeeded) return Result<Done>.Failure(found.Problems);
        var run = found.Value;
        var decision = await db.TakenDecision(useCase.Decision, ActKind.Settlement, actor, cancel);
        if (!decision.Succeeded) return Result<Done>.Failure(decision.Problems);
        var adopted = run.Adopt(Signature.Of(actor, clock.Instant()), decision.Value.Id);
        if (!adopted.Succeeded) return adopted;
        List<Problem> problems = [.. await DraftKeys(run, cancel), .. await DraftParts(run, cancel), .. await Supersede(run, cancel)];
        if (problems.Count > 0) return problems;
        note.About($"verrekening {run.Code}, besluit {decision.Value.Reference}, hash {run.Hash}");
        return adopted;
    }

    private async Task<IEnumerable<Problem>> DraftKeys(Run run, CancellationToken cancel)
    {
        var drafts = await db.Set<KeyVersion>().AsNoTracking()
            .Where(key => key.State == VersionState.Draft && db.Set<RunLine>().Any(line => line.RunId == run.Id && line.Key == key.Code && line.KeyVersion == key.Version))
            .Select(key => new { key.Name, key.Version }).ToListAsync(cancel);
        return drafts.Select(key => Problem.Conflict("sleutel-niet-vastgesteld", $"Versie {key.Version} van verdeelsleutel {key.Name} is nog een concept. Stel eerst de sleutel vast."));
    }

    private async Task<IEnumerable<Problem>> DraftParts(Run run, CancellationToken cancel)
    {
        var model = await computer.Snapshot(run, cancel);
        if (!model.Succeeded) return model.Problems;
        return (await draftMethods.UsedBy(model.Value, run.Year, cancel)).Select(part => Problem.Conflict("methode-niet-vastgesteld", $"Versie {part.Version} van onderdeel {part.Code} van de methoden is nog een concept. Stel eerst dat onderdeel vast."));
    }

    private async Task<IEnumerable<Problem>> Supersede(Run run, CancellationToken cancel)
    {
        var others = await db.Set<Run>().Where(row => row.Year == run.Year && row.State == RunState.Adopted && row.Id != run.Id).ToListAsync(cancel);
        var replaced = others.Find(other => other.Id == run.ReplacesId);
        replaced?.Supersede();
        return others.Where(other => other != replaced && RunOverlap.Overlaps(other.PoolCodes, run.PoolCodes))
            .Select(other => Problem.Conflict("al-vastgesteld", $"Verrekening {other.Code} is al vastgesteld. Vervang die door een nieuwe versie, met een reden."));
    }
}
