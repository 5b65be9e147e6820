// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>What was read from an audit file: header, counts, totals, and every rule that does not hold.</summary>
public sealed record XafReading
{
    /// <summary>Violations that are listed at most; all are counted.</summary>
    public const int MostViolations = 1_000;

    [JsonPropertyName("versie")]
    public required XafVersion Version { get; init; }

    [JsonPropertyName("kop")]
    public required XafHeader Header { get; init; }

    [JsonPropertyName("rekeningen")]
    public required int Accounts { get; init; }

    [JsonPropertyName("dagboeken")]
    public required long Journals { get; init; }

    [JsonPropertyName("transacties")]
    public required long Transactions { get; init; }

    [JsonPropertyName("regels")]
    public required long Lines { get; init; }

    [JsonPropertyName("debet")]
    public required Money Debit { get; init; }

    [JsonPropertyName("credit")]
    public required Money Credit { get; init; }

    [JsonPropertyName("overtredingenAantal")]
    public required long ViolationCount { get; init; }

    [JsonPropertyName("overtredingen")]
    public required IReadOnlyList<XafViolation> Violations { get; init; }
}

/// <summary>The header of an audit file.</summary>
public sealed record XafHeader
{
    [JsonPropertyName("boekjaar")]
    public string? FiscalYear { get; init; }

    [JsonPropertyName("van")]
    public DateOnly? From { get; init; }

    [JsonPropertyName("totEnMet")]
    public DateOnly? Through { get; init; }

    [JsonPropertyName("valuta")]
    public string? Currency { get; init; }

    [JsonPropertyName("gemaakt")]
    public string? Created { get; init; }

    [JsonPropertyName("programma")]
    public string? Software { get; init; }

    [JsonPropertyName("onderneming")]
    public string? Company { get; init; }
}
