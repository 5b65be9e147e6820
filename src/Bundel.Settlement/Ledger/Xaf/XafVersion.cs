// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>A version of the audit file, told by its namespace.</summary>
public sealed record XafVersion
{
    [JsonPropertyName("versie")]
    public required string Name { get; init; }

    /// <summary>False where the reader was never held against the official schema: what it says is then marked so.</summary>
    [JsonPropertyName("schemaGetoetst")]
    public required bool IsChecked { get; init; }

    [JsonPropertyName("naamruimte")]
    public required string Namespace { get; init; }

    /// <summary>Kinds of accounts: balance, mixed, profit and loss.</summary>
    [JsonPropertyName("rekeningsoorten")]
    public required string AccountKinds { get; init; }

    [JsonIgnore]
    public bool NeedsOpening { get; init; }

    public static IReadOnlyList<XafVersion> All { get; } =
    [
        new() { Name = "3.2", Namespace = "http://www.auditfiles.nl/XAF/3.2", AccountKinds = "BMP", IsChecked = true },
        new() { Name = "3.2.1", Namespace = "BCPP/1.0/structures/XmlAuditfileFinancieel3.2.1", AccountKinds = "BMP", IsChecked = false },
        new() { Name = "4.0", Namespace = "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0", AccountKinds = "BP", NeedsOpening = true, IsChecked = true },
    ];

    /// <summary>The version whose namespace this is; of 3.2.1 only the end of it is known.</summary>
    public static XafVersion? Of(string found) =>
        All.FirstOrDefault(version => version.Namespace == found || (!version.IsChecked && found.EndsWith(version.Namespace, StringComparison.Ordinal)));
}
