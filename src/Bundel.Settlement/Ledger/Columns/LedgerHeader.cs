// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Columns;

/// <summary>What stands at the end of a ledger file, as JSON: the source, the texts of the codes, and the parts.</summary>
public sealed record LedgerHeader
{
    public const string CurrentKind = "bundel-grootboek/1";

    [JsonPropertyName("soort")]
    public required string Kind { get; init; } = CurrentKind;

    /// <summary>Name of the file that was read.</summary>
    [JsonPropertyName("bron")]
    public required string Source { get; init; }

    [JsonPropertyName("bronBytes")]
    public required long SourceBytes { get; init; }

    /// <summary>True when the source is UTF-8, false when Windows-1252.</summary>
    [JsonPropertyName("utf8")]
    public required bool Utf8 { get; init; }

    [JsonPropertyName("regels")]
    public required long Lines { get; init; }

    [JsonPropertyName("debet")]
    public required Money Debit { get; init; }

    [JsonPropertyName("credit")]
    public required Money Credit { get; init; }

    [JsonPropertyName("rekeningen")]
    public required IReadOnlyList<string> Accounts { get; init; }

    [JsonPropertyName("kostenplaatsen")]
    public required IReadOnlyList<string> CostCentres { get; init; }

    [JsonPropertyName("projecten")]
    public required IReadOnlyList<string> Projects { get; init; }

    /// <summary>Names of accounts, where the source gives them.</summary>
    [JsonPropertyName("rekeningnamen")]
    public IReadOnlyDictionary<string, string> AccountNames { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What the source says of itself, when it is an audit file.</summary>
    [JsonPropertyName("auditfile"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LedgerAuditFile? AuditFile { get; init; }

    [JsonPropertyName("delen")]
    public required IReadOnlyList<LedgerPartHeader> Parts { get; init; }

    /// <summary>Months with lines, as 202603.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> Periods => [.. Parts.SelectMany(part => part.Periods).Where(period => period > 0).Distinct().Order()];

    [JsonIgnore]
    public Money Balance => Debit - Credit;
}

/// <summary>Version and header of an audit file.</summary>
public sealed record LedgerAuditFile(
    [property: JsonPropertyName("versie")] string Version,
    [property: JsonPropertyName("schemaGetoetst")] bool IsChecked,
    [property: JsonPropertyName("kop")] Xaf.XafHeader Header);

/// <summary>One part: its place in the ledger file and in the source, and what its codes mean in the whole.</summary>
public sealed record LedgerPartHeader
{
    [JsonPropertyName("plaats")]
    public required long Offset { get; init; }

    [JsonPropertyName("regels")]
    public required int Lines { get; init; }

    /// <summary>Where the text of its first line starts in the source.</summary>
    [JsonPropertyName("bronVanaf")]
    public required long SourceStart { get; init; }

    [JsonPropertyName("breed")]
    public required bool Wide { get; init; }

    [JsonPropertyName("rekeningen")]
    public required int[] Accounts { get; init; }

    [JsonPropertyName("kostenplaatsen")]
    public required int[] CostCentres { get; init; }

    [JsonPropertyName("projecten")]
    public required int[] Projects { get; init; }

    [JsonPropertyName("perioden")]
    public required int[] Periods { get; init; }

    /// <summary>SHA-256 of the columns of this part.</summary>
    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }
}
