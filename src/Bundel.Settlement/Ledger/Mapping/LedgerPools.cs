// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Mapping;

/// <summary>What the lines of a ledger come to per pool. Always the balance of the ledger = Σ pools + outside + unmapped.</summary>
public sealed record LedgerPools
{
    [JsonPropertyName("kostengroepen")]
    public required IReadOnlyList<PoolSum> Pools { get; init; }

    /// <summary>Lines that a rule keeps outside the settlement.</summary>
    [JsonPropertyName("buiten")]
    public required PoolSum Outside { get; init; }

    /// <summary>Combinations that no rule names.</summary>
    [JsonPropertyName("nietToegewezen")]
    public required IReadOnlyList<UnmappedLines> Unmapped { get; init; }

    [JsonIgnore]
    public Money Total => Money.Sum(Pools.Select(pool => pool.Amount)) + Outside.Amount + Money.Sum(Unmapped.Select(lines => lines.Amount));
}

/// <summary>Lines and their balance in one pool.</summary>
public sealed record PoolSum(
    [property: JsonPropertyName("code")] string Pool,
    [property: JsonPropertyName("regels")] long Lines,
    [property: JsonPropertyName("bedrag")] Money Amount);

/// <summary>Lines without a pool.</summary>
public sealed record UnmappedLines(
    [property: JsonPropertyName("rekening")] string Account,
    [property: JsonPropertyName("kostenplaats")] string CostCentre,
    [property: JsonPropertyName("project")] string Project,
    [property: JsonPropertyName("regels")] long Lines,
    [property: JsonPropertyName("bedrag")] Money Amount);
