// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using System.Xml;

namespace Bundel.Settlement.Invoices;

/// <summary>Writes an invoice or credit note as UBL 2.1, the same bytes every time.</summary>
public static class UblWriter
{
    internal const string Basic = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
    internal const string Aggregate = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
    internal const string Document = "urn:oasis:names:specification:ubl:schema:xsd:";

    public static byte[] Write(Invoice invoice)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" })) Write(new Ubl(xml), invoice);
        return stream.ToArray();
    }

    private static void Write(Ubl ubl, Invoice invoice)
    {
        var kind = invoice.IsCreditNote ? "CreditNote" : "Invoice";
        ubl.Root(kind);
        ubl.Text("CustomizationID", NlciusRules.Customization);
        ubl.Text("ProfileID", NlciusRules.Profile);
        ubl.Text("ID", invoice.Number);
        ubl.Text("IssueDate", Day(invoice.IssueDate));
        if (!invoice.IsCreditNote) ubl.Text("DueDate", Day(invoice.DueDate));
        ubl.Text(kind + "TypeCode", invoice.TypeCode);
        ubl.Text("Note", invoice.Note);
        ubl.Text("DocumentCurrencyCode", "EUR");
        ubl.Text("BuyerReference", invoice.BuyerReference);
        if (invoice.From is not null) ubl.In("InvoicePeriod", () => (ubl.Text("StartDate", Day(invoice.From)), ubl.Text("EndDate", Day(invoice.Through))));
        if (invoice.OrderReference is not null) ubl.In("OrderReference", () => ubl.Text("ID", invoice.OrderReference));
        if (invoice.Corrects is not null) ubl.In("BillingReference", () => ubl.In("InvoiceDocumentReference", () => ubl.Text("ID", invoice.Corrects)));
        if (invoice.Run is not null) ubl.In("AdditionalDocumentReference", () => ubl.Text("ID", invoice.Run));
        ubl.In("AccountingSupplierParty", () => Party(ubl, invoice.Supplier));
        ubl.In("AccountingCustomerParty", () => Party(ubl, invoice.Customer));
        if (invoice.PaymentMeans is not null) ubl.In("PaymentMeans", () => Means(ubl, invoice));
        ubl.In("TaxTotal", () => Tax(ubl, invoice));
        ubl.In("LegalMonetaryTotal", () => Totals(ubl, invoice.Totals));
        foreach (var line in invoice.Lines) ubl.In(kind + "Line", () => Line(ubl, line, invoice.IsCreditNote));
        ubl.End();
    }

    private static bool Party(Ubl ubl, InvoiceParty party) => ubl.In("Party", () =>
    {
        var (id, scheme) = party.Oin is not null ? (party.Oin, "0190") : (party.Kvk, "0106");
        ubl.Text("EndpointID", id, ("schemeID", scheme));
        if (party.Oin is not null && party.Kvk is not null) ubl.In("PartyIdentification", () => ubl.Text("ID", party.Kvk, ("schemeID", "0106")));
        ubl.In("PartyName", () => ubl.Text("Name", party.Name));
        ubl.In("PostalAddress", () =>
        {
            ubl.Text("StreetName", party.Street);
            ubl.Text("CityName", party.City);
            ubl.Text("PostalZone", party.PostalZone);
            return ubl.In("Country", () => ubl.Text("IdentificationCode", party.Country));
        });
        if (party.VatNumber is not null) ubl.In("PartyTaxScheme", () => ubl.Text("CompanyID", party.VatNumber) && Vat(ubl));
        return ubl.In("PartyLegalEntity", () =>
        {
            ubl.Text("RegistrationName", party.Name);
            return ubl.Text("CompanyID", id, ("schemeID", scheme));
        });
    });

    private static bool Means(Ubl ubl, Invoice invoice)
    {
        ubl.Text("PaymentMeansCode", invoice.PaymentMeans);
        if (invoice.IsCreditNote) ubl.Text("PaymentDueDate", Day(invoice.DueDate));
        ubl.Text("PaymentID", invoice.Number);
        return invoice.Iban is null || ubl.In("PayeeFinancialAccount", () => ubl.Text("ID", invoice.Iban));
    }

    private static bool Tax(Ubl ubl, Invoice invoice)
    {
        ubl.Amount("TaxAmount", invoice.Totals.Vat);
        foreach (var row in invoice.Vat)
        {
            ubl.In("TaxSubtotal", () =>
            {
                ubl.Amount("TaxableAmount", row.Taxable);
                ubl.Amount("TaxAmount", row.Amount);
                return ubl.In("TaxCategory", () =>
                {
                    ubl.Text("ID", row.Category);
                    if (row.Category != "O") ubl.Text("Percent", Percent(row.Percent));
                    ubl.Text("TaxExemptionReason", row.Reason);
                    return Vat(ubl);
                });
            });
        }

        return true;
    }

    private static bool Totals(Ubl ubl, InvoiceTotals totals) =>
        ubl.Amount("LineExtensionAmount", totals.Lines) && ubl.Amount("TaxExclusiveAmount", totals.WithoutVat) && ubl.Amount("TaxInclusiveAmount", totals.WithVat) && ubl.Amount("PayableAmount", totals.Payable);

    private static bool Line(Ubl ubl, InvoiceLine line, bool credit)
    {
        ubl.Text("ID", line.Number);
        ubl.Text(credit ? "CreditedQuantity" : "InvoicedQuantity", line.Net < Money.Zero ? "-1" : "1", ("unitCode", "C62"));
        ubl.Amount("LineExtensionAmount", line.Net);
        ubl.In("Item", () => ubl.Text("Name", line.Name) && ubl.In("ClassifiedTaxCategory", () =>
        {
            ubl.Text("ID", line.Category);
            if (line.Category != "O") ubl.Text("Percent", Percent(line.Percent));
            return Vat(ubl);
        }));
        return ubl.In("Price", () => ubl.Amount("PriceAmount", line.Net.Abs));
    }

    private static bool Vat(Ubl ubl) => ubl.In("TaxScheme", () => ubl.Text("ID", "VAT"));

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Percent(decimal percent) => percent.ToString("0.##", CultureInfo.InvariantCulture);
}
