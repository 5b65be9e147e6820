// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Differences;

/// <summary>What a corrected ledger says other than the one before: lines that went and lines that came, and what that does per account.</summary>
public sealed record LedgerDifference
{
    /// <summary>Lines that are listed at most; all of them are counted and added up.</summary>
    public const int MostLines = 1_000;

    [JsonPropertyName("vervallenAantal")]
    public required long GoneCount { get; init; }

    [JsonPropertyName("nieuwAantal")]
    public required long AddedCount { get; init; }

    [JsonPropertyName("vervallen")]
    public required IReadOnlyList<LedgerLine> Gone { get; init; }

    [JsonPropertyName("nieuw")]
    public required IReadOnlyList<LedgerLine> Added { get; init; }

    /// <summary>New minus old.</summary>
    [JsonPropertyName("verschil")]
    public required Money Balance { get; init; }

    [JsonPropertyName("rekeningen")]
    public required IReadOnlyList<AccountDifference> Accounts { get; init; }

    [JsonIgnore]
    public bool IsEqual => GoneCount == 0 && AddedCount == 0;
}

/// <summary>Balance of an account before and after.</summary>
public sealed record AccountDifference(
    [property: JsonPropertyName("rekening")] string Account,
    [property: JsonPropertyName("was")] Money Was,
    [property: JsonPropertyName("wordt")] Money Becomes);
