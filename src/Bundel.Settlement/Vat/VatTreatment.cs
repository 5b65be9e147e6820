// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Vat;

/// <summary>How VAT is handled for a service in a period.</summary>
public enum VatTreatment
{
    /// <summary>The bill carries VAT.</summary>
    [JsonStringEnumMemberName("belast")] Taxed,

    /// <summary>No VAT on the bill; the VAT that the collaboration paid itself becomes cost.</summary>
    [JsonStringEnumMemberName("vrijgesteld")] Exempt,

    /// <summary>Costs for common account: no supply, the costs are shared by a fixed key, VAT included.</summary>
    [JsonStringEnumMemberName("kosten-voor-gemene-rekening")] CommonAccount,

    /// <summary>Transparency scheme: the participant claims the VAT that the collaboration paid.</summary>
    [JsonStringEnumMemberName("transparantieregeling")] Transparent,
}
