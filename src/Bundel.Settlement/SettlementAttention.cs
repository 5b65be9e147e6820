// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Ports;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Keys;
using Bundel.Settlement.Runs;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement;

/// <summary>Runs that wait for someone, adopted runs whose budget, keys or counts changed since, and disputed counts in use.</summary>
internal sealed class SettlementAttention(BundelDb db, TimeProvider clock) : IAttention
{
    /// <summary>More checked runs than this stand on one line together.</summary>
    private const int ListedApart = 3;

    public async Task<IReadOnlyList<AttentionItem>> Now(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(SettlementPermissions.See) || actor.Participants is not null) return [];
        var runs = await db.Set<Run>().AsNoTracking().Where(run => run.State != RunState.Superseded).ToListAsync(cancel);
        List<AttentionItem> items = [.. runs.Where(run => run.State == RunState.Concept && actor.May(SettlementPermissions.SeeConcepts)).Select(Waits), .. Undecided([.. runs.Where(run => run.State == RunState.Checked)])];
        foreach (var run in runs.Where(run => run.State == RunState.Adopted && run.Year >= clock.Today().Year - 1 && !runs.Exists(other => other.ReplacesId == run.Id)))
        {
            if (await Changed(run, cancel) is { Count: > 0 } changes) items.Add(ChangedSince(run, changes));
        }

        foreach (var run in runs.Where(run => run.State is RunState.Checked or RunState.Adopted))
        {
            var disputed = await db.Set<RunNotice>().CountAsync(row => row.RunId == run.Id && row.Code == "telling-betwist", cancel);
            if (disputed > 0) items.Add(Item(run, AttentionSeverity.Warn, $"Rust op {Dutch.Count(disputed, "betwiste telling", "betwiste tellingen")}.", "Bekijk de meldingen"));
        }

        return items;
    }

    private static AttentionItem Waits(Run run) => Item(run, AttentionSeverity.Quiet, "Het concept wacht op controle door een tweede persoon.", "Bekijk het concept");

    private static IEnumerable<AttentionItem> Undecided(IReadOnlyList<Run> runs) => runs.Count <= ListedApart
        ? runs.Select(run => Item(run, AttentionSeverity.Warn, "Gecontroleerd; wacht op het besluit van het bevoegde orgaan.", "Leg het besluit vast"))
        : [new AttentionItem(
            AttentionSeverity.Warn, Dutch.Count(runs.Count, "verrekening", "verrekeningen"), "Gecontroleerd; zij wachten op het besluit van het bevoegde orgaan.",
            new AttentionAction("Bekijk de verrekeningen", "verrekenen/verrekeningen"), Dutch.Day(runs.Min(run => run.CheckedUtc ?? run.MadeUtc)))];

    private static AttentionItem ChangedSince(Run run, IReadOnlyList<string> changes) =>
        Item(run, AttentionSeverity.Warn, $"Sinds de vaststelling veranderde: {Dutch.List(changes)}.", "Bekijk of een nieuwe versie nodig is");

    private static AttentionItem Item(Run run, AttentionSeverity severity, string text, string label) =>
        new(severity, Name(run), text, new AttentionAction(label, $"verrekenen/verrekeningen/{run.Code}"), Dutch.Day(run.AdoptedUtc ?? run.CheckedUtc ?? run.MadeUtc));

    private static string Name(Run run) => FormattableString.Invariant($"Verrekening {run.Year}, versie {run.Version}");

    private async Task<IReadOnlyList<string>> Changed(Run run, CancellationToken cancel)
    {
        var lines = await db.Set<RunLine>().AsNoTracking().Where(row => row.RunId == run.Id).ToListAsync(cancel);
        var stored = lines.GroupBy(line => line.Pool).ToDictionary(group => group.Key, group => Money.Sum(group.Select(line => line.Total)), StringComparer.Ordinal);
        var now = (await PoolSums.Of(db, [run.Year], cancel)).Where(sum => run.PoolCodes.Count == 0 || run.PoolCodes.Contains(sum.Pool)).GroupBy(sum => sum.Pool).ToDictionary(group => group.Key, group => Money.Sum(group.Select(sum => sum.Net)), StringComparer.Ordinal);
        var changes = new List<string>();
        if (stored.Count != now.Count || stored.Any(pool => now.GetValueOrDefault(pool.Key) != pool.Value)) changes.Add("de begroting");
        var first = new DateOnly(run.Year, 1, 1);
        var keys = lines.Select(line => line.Key).Distinct().ToList();
        var versions = await db.Set<KeyVersion>().AsNoTracking().Where(key => keys.Contains(key.Code) && key.State == VersionState.Adopted && key.ValidFrom <= first).Select(key => new { key.Code, key.Version, key.ValidFrom }).ToListAsync(cancel);
        var inForce = versions.GroupBy(key => key.Code).ToDictionary(group => group.Key, group => group.MaxBy(key => key.ValidFrom)!.Version);
        if (lines.Any(line => inForce.TryGetValue(line.Key, out var version) && version != line.KeyVersion)) changes.Add("een verdeelsleutel");
        var from = new DateOnly(run.Year - 2, 1, 1);
        if (await db.Set<MeasureValue>().AnyAsync(row => row.RecordedUtc > run.KnownAtUtc && row.ReferenceDate >= from && row.ReferenceDate <= first && row.ReplacesId != null, cancel)) changes.Add("een telling");
        return changes;
    }
}
