// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Methods;
using Bundel.Settlement.Model;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Runs;

/// <summary>A computed run: its input, its result and its rows.</summary>
internal sealed record Computed(SettlementModel Model, SettlementResult Result, RunData Data);

/// <summary>Computes a run from the database as it is now, or from its stored snapshot.</summary>
internal sealed class RunComputer(BundelDb db, ModelAssembler assembler, FileStore files, DraftMethods draftMethods)
{
    public async Task<Result<Computed>> Now(Run run, DateTime? knownAt, Actor actor, CancellationToken cancel)
    {
        var scope = new ModelScope { Year = run.Year, Pools = run.PoolCodes, KnownAt = knownAt, Rounding = run.Rounding };
        var model = await assembler.Assemble(scope, actor, cancel);
        var computed = await Compute(run, model, cancel);
        return await computed.Then<Computed>(async found => await WithDraftNotices(found, run, cancel));
    }

    /// <summary>From the snapshot: the model is lifted to the present schema when it is older.</summary>
    public async Task<Result<Computed>> FromSnapshot(Run run, CancellationToken cancel)
    {
        var model = await Snapshot(run, cancel);
        return await model.Then(found => Compute(run, found, cancel));
    }

    /// <summary>What a run was or is computed from.</summary>
    public Task<Result<Computed>> Of(Run run, Actor actor, CancellationToken cancel) =>
        run.IsStored ? FromSnapshot(run, cancel) : Now(run, null, actor, cancel);

    public async Task<Result<SettlementModel>> Snapshot(Run run, CancellationToken cancel)
    {
        await using var stream = files.Open(run.Hash!);
        if (stream is null) return new Problem("invoer-ontbreekt", $"De bewaarde invoer van verrekening {run.Code} ontbreekt in de bestandenmap.") { Found = run.Hash };
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes, cancel);
        return RunHash.Of(bytes) == run.Hash
            ? ModelJson.Read(bytes, $"invoer van verrekening {run.Code}")
            : new Problem("invoer-gewijzigd", $"De bewaarde invoer van verrekening {run.Code} is niet meer gelijk aan haar hash.") { Expected = run.Hash };
    }

    private async Task<Result<Computed>> Compute(Run run, SettlementModel model, CancellationToken cancel)
    {
        var result = SettlementEngine.Compute(model, run.Year);
        var around = await Surroundings(run, cancel);
        return result.Select(found => new Computed(model, found, RunData.Of(run, model, found, around)));
    }

    private async Task<RunSurroundings> Surroundings(Run run, CancellationToken cancel)
    {
        var earlier = await db.Set<PoolLine>().Where(row => row.Year < run.Year && row.Mutation != null).Select(row => row.Mutation!).Distinct().ToListAsync(cancel);
        OrganisationKind[] withInhabitants = [OrganisationKind.Gemeente, OrganisationKind.Overig];
        var without = await db.Set<Bundel.Collaborations.Participants.Participant>()
            .Where(row => db.Set<Organisation>().Any(organisation => organisation.Id == row.OrganisationId && !withInhabitants.Contains(organisation.Kind)))
            .Select(row => row.Code).ToListAsync(cancel);
        return new RunSurroundings(earlier.ToHashSet(StringComparer.Ordinal), without.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>A key or a part of the methods that no body has adopted yet is told.</summary>
    private async Task<Computed> WithDraftNotices(Computed computed, Run run, CancellationToken cancel)
    {
        var keys = await db.Set<KeyVersion>().AsNoTracking().Where(row => row.State == VersionState.Draft).Select(row => new { row.Code, row.Version, row.Name }).ToListAsync(cancel);
        var parts = await draftMethods.UsedBy(computed.Model, run.Year, cancel);
        List<(string Code, string Text)> told =
        [
            .. keys.Where(draft => computed.Data.Lines.Any(line => line.Key == draft.Code && line.KeyVersion == draft.Version)).Select(draft => ("sleutel-concept", $"Versie {draft.Version} van verdeelsleutel {draft.Name} is nog niet vastgesteld.")),
            .. parts.Select(draft => ("methode-concept", $"Versie {draft.Version} van onderdeel {draft.Code} van de methoden is nog niet vastgesteld.")),
        ];
        var notices = told.Select((notice, i) => new RunNotice { CollaborationId = run.CollaborationId, RunId = run.Id, Position = computed.Data.Notices.Count + i, Code = notice.Code, Text = notice.Text });
        return computed with { Data = computed.Data with { Notices = [.. computed.Data.Notices, .. notices] } };
    }
}
