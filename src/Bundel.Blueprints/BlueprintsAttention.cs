// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Rules;
using Bundel.Blueprints.Rules.Own;
using Bundel.Blueprints.Rules.Retest;
using Bundel.Collaborations.Ports;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Blueprints;

/// <summary>Assessments that are due again (hertoets), accepted deviations that end soon, and contracts that end while a notice must still be given.</summary>
internal sealed class BlueprintsAttention(BundelDb db, BlueprintShelf shelf, TimeProvider clock) : IAttention
{
    private const int SoonDays = 30;
    private const int ContractDays = 180;
    private const int Most = 5;

    public async Task<IReadOnlyList<AttentionItem>> Now(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(BlueprintsPermissions.See)) return [];
        var (today, landscapes) = (clock.Today(), await db.Landscapes(cancel));
        return [.. await Retests(landscapes, today, cancel), .. await Deviations(landscapes, today, cancel), .. Contracts(landscapes, today)];
    }

    private async Task<IEnumerable<AttentionItem>> Retests(IReadOnlyList<Landscape> landscapes, DateOnly today, CancellationToken cancel)
    {
        var months = (await shelf.All(cancel)).ToDictionary(row => row.Blueprint.Code, row => row.Blueprint, StringComparer.Ordinal);
        var last = (await db.Set<RecordedAssessment>().AsNoTracking().ToListAsync(cancel)).GroupBy(row => (row.Blueprint, row.Owner)).Select(group => group.MaxBy(row => row.RecordedUtc)!);
        return from row in last
               where months.ContainsKey(row.Blueprint)
               let due = row.Date.AddMonths(months[row.Blueprint].RetestMonths)
               where due <= today.AddDays(SoonDays)
               orderby due
               select new AttentionItem(due < today ? AttentionSeverity.Bad : AttentionSeverity.Warn, "Hertoets",
                   $"{NameOf(landscapes, row.Owner)}: {months[row.Blueprint].Name} is op {Dutch.Date(row.Date)} getoetst; de hertoets {(due < today ? "was" : "is")} op {Dutch.Date(due)}.",
                   new AttentionAction("Naar de toetsing", "blauwdrukken/toetsing/" + row.Blueprint), Until: due);
    }

    private async Task<IEnumerable<AttentionItem>> Deviations(IReadOnlyList<Landscape> landscapes, DateOnly today, CancellationToken cancel) =>
        from row in (await db.Set<Deviation>().AsNoTracking().Where(row => row.Until >= today && row.Until <= today.AddDays(SoonDays)).ToListAsync(cancel)).OrderBy(row => row.Until)
        select new AttentionItem(AttentionSeverity.Warn, "Afwijking eindigt", $"{NameOf(landscapes, row.Owner)}: regel {row.Rule} telt na {Dutch.Date(row.Until)} weer.", new AttentionAction("Naar de toetsing", "blauwdrukken/toetsing/" + row.Blueprint), Until: row.Until);

    private static IEnumerable<AttentionItem> Contracts(IReadOnlyList<Landscape> landscapes, DateOnly today) =>
        (from landscape in landscapes
         from row in landscape.Products
         where row.IsInUse && row.Date("contracteinde") is { } end && end >= today && end <= today.AddDays(ContractDays)
         orderby row.Date("contracteinde")
         select new AttentionItem(AttentionSeverity.Warn, "Contract eindigt", $"{landscape.Name}: het contract van {row.Name} loopt tot en met {Dutch.Date(row.Date("contracteinde")!.Value)}.", new AttentionAction("Bekijk het landschap", "blauwdrukken/landschap/" + landscape.Owner), Until: row.Date("contracteinde"))).Take(Most);

    private static string NameOf(IReadOnlyList<Landscape> landscapes, string owner) => landscapes.FirstOrDefault(row => row.Owner == owner)?.Name ?? owner;
}
