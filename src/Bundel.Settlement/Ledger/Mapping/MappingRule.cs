// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Mapping;

/// <summary>Which lines of a ledger belong to a cost pool: by account, or a range of accounts, by cost centre, by project, or by several of them.</summary>
public sealed record MappingRule
{
    /// <summary>An account, or the first of a range.</summary>
    [JsonPropertyName("rekening")]
    public string? Account { get; init; }

    /// <summary>The last account of a range; compared by length and then by text, so that 4000 comes before 10000.</summary>
    [JsonPropertyName("totRekening")]
    public string? ThroughAccount { get; init; }

    [JsonPropertyName("kostenplaats")]
    public string? CostCentre { get; init; }

    [JsonPropertyName("project")]
    public string? Project { get; init; }

    /// <summary>Code of the cost pool; null: these lines stay outside the settlement, such as balance-sheet accounts.</summary>
    [JsonPropertyName("kostengroep")]
    public string? Pool { get; init; }

    /// <summary>A rule that names more goes before one that names less: project, then cost centre, then account, then a range.</summary>
    internal int Weight => (Project is null ? 0 : 8) + (CostCentre is null ? 0 : 4) + (Account is null ? 0 : ThroughAccount is null ? 2 : 1);

    /// <summary>The account stands in the range of this rule.</summary>
    internal bool FitsAccount(string account) => Account is not null && ThroughAccount is not null && Compare(Account, account) <= 0 && Compare(account, ThroughAccount) <= 0;

    /// <summary>"rekening 4000 tot en met 4999, kostenplaats ict".</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        if (Account is not null) parts.Add(ThroughAccount is null ? $"rekening {Account}" : $"rekening {Account} tot en met {ThroughAccount}");
        if (CostCentre is not null) parts.Add($"kostenplaats {CostCentre}");
        if (Project is not null) parts.Add($"project {Project}");
        return parts.Count == 0 ? "alle regels" : string.Join(", ", parts);
    }

    internal static int Compare(string a, string b) => a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);
}
