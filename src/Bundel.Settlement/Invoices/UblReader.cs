// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Xml.Linq;
using Bundel.Kernel.Files;

namespace Bundel.Settlement.Invoices;

/// <summary>Reads an invoice or credit note in UBL 2.1.</summary>
public static class UblReader
{
    /// <summary>The invoice with the agreement it names, or what is wrong with the file.</summary>
    public static Result<(Invoice Invoice, string? Customization)> Read(Stream stream, string file) =>
        SafeXml.Read(stream, file, reader => new Reading(file).Read(XDocument.Load(reader).Root!));

    private sealed class Reading(string file)
    {
        private static readonly XNamespace Basic = UblWriter.Basic;
        private static readonly XNamespace Aggregate = UblWriter.Aggregate;
        private readonly List<Problem> problems = [];

        public Result<(Invoice Invoice, string? Customization)> Read(XElement root)
        {
            var kind = root.Name.LocalName;
            if (kind is not ("Invoice" or "CreditNote") || root.Name.NamespaceName != $"{UblWriter.Document}{kind}-2")
                return new Problem("ubl-geen-factuur", "dit is geen factuur of creditnota in UBL 2.1.") { Place = new Place(file), Found = kind, Expected = "Invoice of CreditNote" };
            var lines = root.Elements(Aggregate + (kind + "Line")).Select(Line).ToList();
            var totals = root.Element(Aggregate + "LegalMonetaryTotal");
            var tax = root.Element(Aggregate + "TaxTotal");
            var means = root.Element(Aggregate + "PaymentMeans");
            var period = root.Element(Aggregate + "InvoicePeriod");
            var invoice = new Invoice
            {
                Document = kind,
                TypeCode = Text(root, kind + "TypeCode") ?? "",
                Number = Text(root, "ID") ?? "",
                IssueDate = Date(root, "IssueDate") ?? Needed("IssueDate"),
                DueDate = Date(root, "DueDate") ?? Date(means, "PaymentDueDate"),
                Note = Text(root, "Note"),
                From = Date(period, "StartDate"),
                Through = Date(period, "EndDate"),
                BuyerReference = Text(root, "BuyerReference"),
                OrderReference = Text(root.Element(Aggregate + "OrderReference"), "ID"),
                Corrects = Text(root.Element(Aggregate + "BillingReference")?.Element(Aggregate + "InvoiceDocumentReference"), "ID"),
                Run = Text(root.Element(Aggregate + "AdditionalDocumentReference"), "ID"),
                Supplier = Party(root.Element(Aggregate + "AccountingSupplierParty")),
                Customer = Party(root.Element(Aggregate + "AccountingCustomerParty")),
                PaymentMeans = Text(means, "PaymentMeansCode"),
                Iban = Text(means?.Element(Aggregate + "PayeeFinancialAccount"), "ID"),
                Lines = lines,
                Vat = [.. (tax?.Elements(Aggregate + "TaxSubtotal") ?? []).Select(Subtotal)],
                Totals = new InvoiceTotals { Lines = Amount(totals, "LineExtensionAmount"), WithoutVat = Amount(totals, "TaxExclusiveAmount"), Vat = Amount(tax, "TaxAmount"), WithVat = Amount(totals, "TaxInclusiveAmount"), Payable = Amount(totals, "PayableAmount") },
            };
            return problems.Count > 0 ? problems : (invoice, Text(root, "CustomizationID"));
        }

        private InvoiceParty Party(XElement? around)
        {
            var party = around?.Element(Aggregate + "Party");
            var legal = party?.Element(Aggregate + "PartyLegalEntity");
            var address = party?.Element(Aggregate + "PostalAddress");
            var id = legal?.Element(Basic + "CompanyID");
            var scheme = id?.Attribute("schemeID")?.Value;
            return new InvoiceParty
            {
                Name = Text(legal, "RegistrationName") ?? Text(party?.Element(Aggregate + "PartyName"), "Name") ?? "",
                Oin = scheme == "0190" ? id!.Value : null,
                Kvk = scheme == "0106" ? id!.Value : Text(party?.Elements(Aggregate + "PartyIdentification").FirstOrDefault(other => other.Element(Basic + "ID")?.Attribute("schemeID")?.Value == "0106"), "ID"),
                VatNumber = Text(party?.Element(Aggregate + "PartyTaxScheme"), "CompanyID"),
                Street = Text(address, "StreetName"),
                City = Text(address, "CityName"),
                PostalZone = Text(address, "PostalZone"),
                Country = Text(address?.Element(Aggregate + "Country"), "IdentificationCode") ?? "",
            };
        }

        private InvoiceLine Line(XElement line)
        {
            var item = line.Element(Aggregate + "Item");
            var category = item?.Element(Aggregate + "ClassifiedTaxCategory");
            return new InvoiceLine { Number = Text(line, "ID") ?? "", Name = Text(item, "Name") ?? "", Net = Amount(line, "LineExtensionAmount"), Category = Text(category, "ID") ?? "", Percent = Percent(category) };
        }

        private InvoiceVat Subtotal(XElement row)
        {
            var category = row.Element(Aggregate + "TaxCategory");
            return new InvoiceVat { Category = Text(category, "ID") ?? "", Percent = Percent(category), Taxable = Amount(row, "TaxableAmount"), Amount = Amount(row, "TaxAmount"), Reason = Text(category, "TaxExemptionReason") };
        }

        private static string? Text(XElement? parent, string name) => parent?.Element(Basic + name)?.Value.Trim() is { Length: > 0 } text ? text : null;

        private Money Amount(XElement? parent, string name)
        {
            var text = Text(parent, name);
            if (Money.TryParse(text, out var money)) return money;
            problems.Add(new Problem("ubl-bedrag", $"het bedrag {name} ontbreekt of is ongeldig.") { Place = new Place(file), Found = text ?? "niets", Expected = "een bedrag met een punt en hoogstens twee decimalen" });
            return Money.Zero;
        }

        private DateOnly? Date(XElement? parent, string name)
        {
            if (Text(parent, name) is not { } text) return null;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
            problems.Add(new Problem("ubl-datum", $"de datum {name} is ongeldig.") { Place = new Place(file), Found = text, Expected = "jjjj-mm-dd" });
            return null;
        }

        private DateOnly Needed(string name)
        {
            if (problems.Count == 0) problems.Add(new Problem("ubl-datum", $"de datum {name} ontbreekt.") { Place = new Place(file) });
            return default;
        }

        private static decimal Percent(XElement? category) =>
            decimal.TryParse(Text(category, "Percent"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? percent : 0;
    }
}
