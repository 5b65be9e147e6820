// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Ledger.Columns;
using Bundel.Settlement.Ledger.Mapping;

namespace Bundel.Settlement.Ledgers;

/// <summary>A ledger as the mapping divides it. Always: balance = Σ pools + outside + unmapped.</summary>
public sealed record MappedLedger(
    [property: JsonPropertyName("kostengroepen")] IReadOnlyList<PoolSum> Pools,
    [property: JsonPropertyName("buiten")] PoolSum Outside,
    [property: JsonPropertyName("nietToegewezenAantal")] int UnmappedCount,
    [property: JsonPropertyName("nietToegewezenRegels")] long UnmappedLines,
    [property: JsonPropertyName("nietToegewezenBedrag")] Money UnmappedAmount,
    [property: JsonPropertyName("nietToegewezen")] IReadOnlyList<UnmappedRow> Unmapped)
{
    /// <summary>Unmapped combinations that are listed at most, the largest first; all are counted.</summary>
    public const int Most = 500;

    public static MappedLedger Of(LedgerPools sums, LedgerHeader header) => new(
        sums.Pools,
        sums.Outside,
        sums.Unmapped.Count,
        sums.Unmapped.Sum(row => row.Lines),
        Money.Sum(sums.Unmapped.Select(row => row.Amount)),
        [.. sums.Unmapped.OrderByDescending(row => row.Amount.Abs).ThenBy(row => row.Account, StringComparer.Ordinal).Take(Most)
            .Select(row => new UnmappedRow(row.Account, header.AccountNames.GetValueOrDefault(row.Account, ""), row.CostCentre, row.Project, row.Lines, row.Amount))]);
}

/// <summary>Lines that no rule names.</summary>
public sealed record UnmappedRow(
    [property: JsonPropertyName("rekening")] string Account,
    [property: JsonPropertyName("rekeningnaam")] string AccountName,
    [property: JsonPropertyName("kostenplaats")] string CostCentre,
    [property: JsonPropertyName("project")] string Project,
    [property: JsonPropertyName("regels")] long Lines,
    [property: JsonPropertyName("bedrag")] Money Amount);
