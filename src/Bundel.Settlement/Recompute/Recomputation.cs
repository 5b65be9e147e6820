// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Bundel.Settlement.Recompute;

/// <summary>What recomputing a published table found.</summary>
public sealed record Recomputation
{
    /// <summary>The rounding policy that reproduces most rows.</summary>
    [JsonPropertyName("beleid")]
    public required string Policy { get; init; }

    /// <summary>The factor between basis and amount.</summary>
    [JsonPropertyName("factor")]
    public required string Factor { get; init; }

    /// <summary>Other policies that reproduce the same rows.</summary>
    [JsonPropertyName("ookPassend")]
    public required IReadOnlyList<string> AlsoFitting { get; init; }

    /// <summary>Rows that were compared.</summary>
    [JsonPropertyName("rijen")]
    public required int Rows { get; init; }

    /// <summary>Rows without a basis or an amount.</summary>
    [JsonPropertyName("overgeslagen")]
    public required int Skipped { get; init; }

    [JsonPropertyName("exact")]
    public required int Exact { get; init; }

    [JsonPropertyName("binnenTolerantie")]
    public required int WithinTolerance { get; init; }

    [JsonPropertyName("afwijkend")]
    public required IReadOnlyList<DeviatingRow> Deviating { get; init; }

    [JsonPropertyName("totalen")]
    public required IReadOnlyList<CheckedTotal> Totals { get; init; }

    /// <summary>True when every row and every total follows.</summary>
    [JsonIgnore]
    public bool FollowsWholly => Deviating.Count == 0 && Totals.All(total => total.Difference == Money.Zero);
}

/// <summary>A row that does not follow.</summary>
public sealed record DeviatingRow
{
    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("gepubliceerd")]
    public required Money Published { get; init; }

    [JsonPropertyName("verwacht")]
    public required Money Expected { get; init; }

    [JsonPropertyName("verschil")]
    public Money Difference => Published - Expected;

    [JsonPropertyName("oorzaak")]
    public required Cause Cause { get; init; }
}

/// <summary>A total or subtotal and the sum of its lines.</summary>
public sealed record CheckedTotal
{
    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("gepubliceerd")]
    public required Money Published { get; init; }

    [JsonPropertyName("som")]
    public required Money Sum { get; init; }

    [JsonPropertyName("verschil")]
    public Money Difference => Published - Sum;

    [JsonPropertyName("oorzaak")]
    public Cause? Cause { get; init; }
}

/// <summary>Why a row or total does not follow.</summary>
public enum Cause
{
    /// <summary>Kept at a minimum or at the earlier amount.</summary>
    [JsonStringEnumMemberName("minimum")]
    Minimum,

    /// <summary>Two rows look swapped.</summary>
    [JsonStringEnumMemberName("omgewisseld")]
    Swapped,

    /// <summary>A total of unrounded amounts.</summary>
    [JsonStringEnumMemberName("afronding")]
    Rounding,

    [JsonStringEnumMemberName("onbekend")]
    Unknown,
}
