// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger.Mapping;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Settlement.Ledgers;

/// <summary>What the database holds of ledgers: which there are, which are in force, and the mapping.</summary>
public sealed class LedgerBook(BundelDb db)
{
    /// <summary>All ledgers of a year, or of all years, the newest first.</summary>
    public async Task<List<ImportedLedger>> All(int? year, CancellationToken cancel) =>
        await db.Set<ImportedLedger>().AsNoTracking().Where(row => year == null || row.Year == year).OrderByDescending(row => row.Year).ThenByDescending(row => row.Number).ToListAsync(cancel);

    /// <summary>Those of a year that no other replaces, by month.</summary>
    public async Task<List<ImportedLedger>> InForce(int year, CancellationToken cancel)
    {
        var all = await All(year, cancel);
        var replaced = all.Select(ledger => ledger.ReplacesId).ToHashSet();
        return [.. all.Where(ledger => !replaced.Contains(ledger.Id)).OrderBy(ledger => ledger.FromPeriod)];
    }

    public async Task<Result<ImportedLedger>> Find(string code, CancellationToken cancel, string field = "grootboek")
    {
        var found = (await All(null, cancel)).Find(ledger => ledger.Code == code);
        return found is null ? Problem.NotFound("Dit grootboek bestaat niet.") with { Field = field, Found = code, Expected = "jaar en nummer, zoals 2026-1" } : found;
    }

    /// <summary>The ledger in force that has a month of these, other than the one that is being replaced.</summary>
    public async Task<Problem?> Taken(LedgerSummary summary, ImportedLedger? replaced, CancellationToken cancel)
    {
        var other = (await InForce(summary.Year, cancel)).Find(ledger => ledger.Id != replaced?.Id && ledger.Overlaps(summary.FromPeriod, summary.ThroughPeriod));
        return other is null ? null : Problem.Conflict("periode-bezet", $"Voor deze periode is er al een grootboek: {other.Code} ({other.FileName}). Twee bestanden voor één periode tellen dubbel.") with
        {
            Field = "vervangt",
            Found = LedgerWords.Months(summary.FromPeriod, summary.ThroughPeriod),
            Expected = $"een andere periode, of vervanging van {other.Code} met een reden",
        };
    }

    public async Task<List<LedgerRule>> Rules(CancellationToken cancel) => await db.Set<LedgerRule>().AsNoTracking().OrderBy(row => row.Position).ThenBy(row => row.Id).ToListAsync(cancel);

    public async Task<PoolMapping> Mapping(CancellationToken cancel)
    {
        var rules = await Rules(cancel);
        return rules.Count == 0 ? PoolMapping.None : PoolMapping.From([.. rules.Select(row => row.Rule)]).Value;
    }
}

/// <summary>Words about ledgers.</summary>
public static class LedgerWords
{
    /// <summary>"januari 2026 tot en met maart 2026".</summary>
    public static string Months(int from, int through) =>
        from == through ? Month(from) : $"{Month(from)} tot en met {Month(through)}";

    private static string Month(int period) => Dutch.Month(period / 100, period % 100);
}
