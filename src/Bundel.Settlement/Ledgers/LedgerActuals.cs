// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger;
using Bundel.Settlement.Ledger.Mapping;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Ledgers;

/// <summary>The realisation (realisatie) of a year: the ledgers in force, added up per cost pool from their columns.</summary>
public sealed class LedgerActuals(LedgerBook book, LedgerShelf shelf)
{
    public async Task<Result<LedgerYear>> Of(int year, CancellationToken cancel)
    {
        var mapping = await book.Mapping(cancel);
        var pools = new Dictionary<string, Money>(StringComparer.Ordinal);
        var (outside, unmapped) = (Money.Zero, Money.Zero);
        var ledgers = await book.InForce(year, cancel);
        foreach (var row in ledgers)
        {
            var opened = shelf.Open(row);
            if (!opened.Succeeded) return Result<LedgerYear>.Failure(opened.Problems);
            using var ledger = opened.Value;
            var sums = LedgerSums.Of(ledger, mapping);
            foreach (var pool in sums.Pools) pools[pool.Pool] = pools.GetValueOrDefault(pool.Pool) + pool.Amount;
            outside += sums.Outside.Amount;
            unmapped += Money.Sum(sums.Unmapped.Select(lines => lines.Amount));
        }

        return new LedgerYear(year, [.. ledgers.Select(ledger => ledger.Code)], [.. ledgers.SelectMany(Months).Distinct().Order()], pools, outside, unmapped);
    }

    private static IEnumerable<int> Months(ImportedLedger ledger) => Enumerable.Range(ledger.FromPeriod, ledger.ThroughPeriod - ledger.FromPeriod + 1);
}

/// <summary>Net cost per pool as the ledgers have it. <see cref="Unmapped"/> is in no pool: as long as it is not zero the realisation is not whole.</summary>
public sealed record LedgerYear(int Year, IReadOnlyList<string> Ledgers, IReadOnlyList<int> Months, IReadOnlyDictionary<string, Money> Pools, Money Outside, Money Unmapped)
{
    /// <summary>The same collaboration, keys and counts, with the ledger in the place of the budget: one line per pool.</summary>
    public SettlementModel In(SettlementModel model) => model with
    {
        Pools = [.. model.Pools.Where(pool => Pools.ContainsKey(pool.Code))],
        Lines = [.. model.Pools.Where(pool => Pools.GetValueOrDefault(pool.Code) != Money.Zero).Select(pool => new BudgetLine
        {
            Year = Year,
            Pool = pool.Code,
            Description = "Grootboek " + Dutch.List(Ledgers),
            Amount = Pools[pool.Code].Abs,
            Kind = Pools[pool.Code] < Money.Zero ? LineKind.Income : LineKind.Cost,
        })],
    };
}
