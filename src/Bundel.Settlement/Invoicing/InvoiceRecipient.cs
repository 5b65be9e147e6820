// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Invoicing;

/// <summary>Where the invoices of a participant go: its address and its own reference. Name, OIN and KvK number stand with the organisation.</summary>
public sealed class InvoiceRecipient : ITenantOwned
{
    private InvoiceRecipient()
    {
    }

    public InvoiceRecipient(CollaborationId collaboration, string participant) => (CollaborationId, Participant) = (collaboration, participant);

    public CollaborationId CollaborationId { get; private set; }

    /// <summary>Code of the participant.</summary>
    public string Participant { get; private set; } = "";

    public string? Street { get; private set; }

    public string? PostalZone { get; private set; }

    public string? City { get; private set; }

    public string? VatNumber { get; private set; }

    public string? Reference { get; private set; }

    public string? Order { get; private set; }

    public RecipientText Text => new(Street, PostalZone, City, Reference, Order, VatNumber);

    public void Change(RecipientText text)
    {
        (Street, PostalZone, City) = (InvoicingSettings.Clean(text.Street), InvoicingSettings.Clean(text.PostalZone), InvoicingSettings.Clean(text.City));
        (Reference, Order, VatNumber) = (InvoicingSettings.Clean(text.Reference), InvoicingSettings.Clean(text.Order), InvoicingSettings.Clean(text.VatNumber));
    }
}

/// <summary>What a user says of the one who gets an invoice.</summary>
public sealed record RecipientText(
    [property: JsonPropertyName("straat")] string? Street = null,
    [property: JsonPropertyName("postcode")] string? PostalZone = null,
    [property: JsonPropertyName("plaats")] string? City = null,
    [property: JsonPropertyName("referentie")] string? Reference = null,
    [property: JsonPropertyName("ordernummer")] string? Order = null,
    [property: JsonPropertyName("btwNummer")] string? VatNumber = null);
