// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Invoices;

/// <summary>An invoice or credit note by the Dutch use of EN 16931 (NLCIUS), as far as a settlement needs it. Amounts of a credit note are above zero.</summary>
public sealed record Invoice
{
    /// <summary>380 an invoice, 381 a credit note, 384 a corrected invoice, 389 self-billed.</summary>
    [JsonPropertyName("soort")]
    public required string TypeCode { get; init; }

    [JsonPropertyName("nummer")]
    public required string Number { get; init; }

    [JsonPropertyName("datum")]
    public required DateOnly IssueDate { get; init; }

    [JsonPropertyName("vervaldatum")]
    public DateOnly? DueDate { get; init; }

    [JsonPropertyName("toelichting")]
    public string? Note { get; init; }

    [JsonPropertyName("periodeVan")]
    public DateOnly? From { get; init; }

    [JsonPropertyName("periodeTotEnMet")]
    public DateOnly? Through { get; init; }

    [JsonPropertyName("referentieAfnemer")]
    public string? BuyerReference { get; init; }

    [JsonPropertyName("ordernummer")]
    public string? OrderReference { get; init; }

    /// <summary>Number of the invoice that this one corrects or credits.</summary>
    [JsonPropertyName("betreftFactuur")]
    public string? Corrects { get; init; }

    /// <summary>The run and its hash.</summary>
    [JsonPropertyName("verrekening")]
    public string? Run { get; init; }

    [JsonPropertyName("leverancier")]
    public required InvoiceParty Supplier { get; init; }

    [JsonPropertyName("afnemer")]
    public required InvoiceParty Customer { get; init; }

    [JsonPropertyName("betaalwijze")]
    public string? PaymentMeans { get; init; }

    [JsonPropertyName("iban")]
    public string? Iban { get; init; }

    [JsonPropertyName("regels")]
    public required IReadOnlyList<InvoiceLine> Lines { get; init; }

    [JsonPropertyName("btw")]
    public required IReadOnlyList<InvoiceVat> Vat { get; init; }

    [JsonPropertyName("totalen")]
    public required InvoiceTotals Totals { get; init; }

    /// <summary>Kind of document that was read: Invoice or CreditNote; null for one that was made.</summary>
    [JsonIgnore]
    public string? Document { get; init; }

    [JsonIgnore]
    public bool IsCreditNote => TypeCode == "381";
}

/// <summary>Supplier or customer.</summary>
public sealed record InvoiceParty
{
    [JsonPropertyName("naam")]
    public required string Name { get; init; }

    [JsonPropertyName("oin")]
    public string? Oin { get; init; }

    [JsonPropertyName("kvk")]
    public string? Kvk { get; init; }

    [JsonPropertyName("btwNummer")]
    public string? VatNumber { get; init; }

    [JsonPropertyName("straat")]
    public string? Street { get; init; }

    [JsonPropertyName("postcode")]
    public string? PostalZone { get; init; }

    [JsonPropertyName("plaats")]
    public string? City { get; init; }

    [JsonPropertyName("land")]
    public string Country { get; init; } = "NL";
}

/// <summary>One line: a service or pool under one VAT regime.</summary>
public sealed record InvoiceLine
{
    [JsonPropertyName("nummer")]
    public required string Number { get; init; }

    [JsonPropertyName("omschrijving")]
    public required string Name { get; init; }

    [JsonPropertyName("bedrag")]
    public required Money Net { get; init; }

    /// <summary>S taxed, E exempt, O outside VAT.</summary>
    [JsonPropertyName("btwCategorie")]
    public required string Category { get; init; }

    [JsonPropertyName("btwPercentage")]
    public required decimal Percent { get; init; }
}

/// <summary>VAT per category and rate.</summary>
public sealed record InvoiceVat
{
    [JsonPropertyName("btwCategorie")]
    public required string Category { get; init; }

    [JsonPropertyName("btwPercentage")]
    public required decimal Percent { get; init; }

    [JsonPropertyName("grondslag")]
    public required Money Taxable { get; init; }

    [JsonPropertyName("btwBedrag")]
    public required Money Amount { get; init; }

    [JsonPropertyName("reden")]
    public string? Reason { get; init; }
}

/// <summary>The totals of the document.</summary>
public sealed record InvoiceTotals
{
    [JsonPropertyName("regels")]
    public required Money Lines { get; init; }

    [JsonPropertyName("zonderBtw")]
    public required Money WithoutVat { get; init; }

    [JsonPropertyName("btw")]
    public required Money Vat { get; init; }

    [JsonPropertyName("metBtw")]
    public required Money WithVat { get; init; }

    [JsonPropertyName("teBetalen")]
    public required Money Payable { get; init; }
}
