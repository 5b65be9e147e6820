// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Invoices;

/// <summary>
/// The rules that an invoice is held against before it is offered: those of NLCIUS (BR-NL, sources: the schematron of the Dutch Peppol authority) and the sums of EN 16931 (BR-CO).
/// It is a selection: what passes here is no proof that every rule of the standard holds.
/// </summary>
public static class NlciusRules
{
    public const string Customization = "urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0";
    public const string Profile = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    private static readonly string[] Types = ["380", "381", "384", "389"];
    private static readonly string[] Means = ["30", "48", "49", "57", "58", "59"];

    /// <summary>Every rule that fails, with its name as the code of the problem.</summary>
    public static IReadOnlyList<Problem> Check(Invoice invoice, string? customization = Customization)
    {
        var problems = new List<Problem>();
        void Rule(string rule, bool holds, string message, string? found = null, string? expected = null)
        {
            if (!holds) problems.Add(new Problem(rule, $"{message} (regel {rule})") { Found = found, Expected = expected });
        }

        Rule("BR-01", customization == Customization, "De aanduiding van de afspraak (CustomizationID) is niet die van NLCIUS.", customization ?? "niets", Customization);
        Rule("BR-02", invoice.Number.Length > 0, "Het factuurnummer ontbreekt.");
        Rule("BR-16", invoice.Lines.Count > 0, "De factuur heeft geen regels.");
        Parties(invoice, Rule);
        Rule("BR-NL-2", Filled(invoice.BuyerReference) || Filled(invoice.OrderReference), "Een referentie van de afnemer of een ordernummer ontbreekt.");
        Rule("BR-NL-7", Types.Contains(invoice.TypeCode), "Deze soort factuur kent NLCIUS niet.", invoice.TypeCode, Dutch.List(Types));
        Rule("BR-NL-8", invoice.Document is null || invoice.Document == (invoice.IsCreditNote ? "CreditNote" : "Invoice"), "De soort en het document horen niet bij elkaar: 381 hoort in een CreditNote, de andere in een Invoice.", $"{invoice.TypeCode} in {invoice.Document}");
        Rule("BR-NL-9", invoice.TypeCode != "384" || Filled(invoice.Corrects), "Een gecorrigeerde factuur noemt de factuur waar zij op teruggaat.");
        Rule("BR-NL-11", invoice.IsCreditNote || Filled(invoice.PaymentMeans), "De betaalwijze ontbreekt.");
        Rule("BR-NL-12", invoice.PaymentMeans is null || Means.Contains(invoice.PaymentMeans), "Deze betaalwijze kent NLCIUS niet.", invoice.PaymentMeans, Dutch.List(Means));
        Sums(invoice, Rule);
        return problems;
    }

    private delegate void Ruling(string rule, bool holds, string message, string? found = null, string? expected = null);

    private static void Parties(Invoice invoice, Ruling rule)
    {
        rule("BR-NL-1", Identified(invoice.Supplier), "De leverancier heeft geen OIN of KvK-nummer.", invoice.Supplier.Name, "een OIN (0190) of KvK-nummer (0106)");
        rule("BR-NL-3", Addressed(invoice.Supplier), "Van de leverancier ontbreekt straat, postcode of plaats.", invoice.Supplier.Name);
        rule("BR-NL-10", Identified(invoice.Customer), "De afnemer heeft geen OIN of KvK-nummer.", invoice.Customer.Name, "een OIN (0190) of KvK-nummer (0106)");
        rule("BR-NL-4", Addressed(invoice.Customer), "Van de afnemer ontbreekt straat, postcode of plaats.", invoice.Customer.Name);
        foreach (var party in new[] { invoice.Supplier, invoice.Customer })
        {
            rule("OIN", party.Oin is null || Oin.Parse(party.Oin).Succeeded, "Dit OIN is niet geldig.", party.Oin, "twintig cijfers");
            rule("KvK", party.Kvk is null || KvkNumber.Parse(party.Kvk).Succeeded, "Dit KvK-nummer is niet geldig.", party.Kvk, "acht cijfers");
        }
    }

    private static void Sums(Invoice invoice, Ruling rule)
    {
        var totals = invoice.Totals;
        var lines = Money.Sum(invoice.Lines.Select(line => line.Net));
        rule("BR-CO-10", totals.Lines == lines, "De som van de regels klopt niet.", totals.Lines.ToString(), lines.ToString());
        rule("BR-CO-13", totals.WithoutVat == totals.Lines, "Het totaal zonder btw klopt niet.", totals.WithoutVat.ToString(), totals.Lines.ToString());
        var vat = Money.Sum(invoice.Vat.Select(row => row.Amount));
        rule("BR-CO-14", totals.Vat == vat, "Het totaal van de btw klopt niet.", totals.Vat.ToString(), vat.ToString());
        rule("BR-CO-15", totals.WithVat == totals.WithoutVat + totals.Vat, "Het totaal met btw klopt niet.", totals.WithVat.ToString(), (totals.WithoutVat + totals.Vat).ToString());
        rule("BR-CO-16", totals.Payable == totals.WithVat, "Het te betalen bedrag klopt niet.", totals.Payable.ToString(), totals.WithVat.ToString());
        foreach (var row in invoice.Vat)
        {
            var expected = Money.Rounded(row.Taxable.Euros * row.Percent / 100);
            rule("BR-CO-17", row.Amount == expected, "De btw over een grondslag klopt niet.", row.Amount.ToString(), expected.ToString());
            var taxable = Money.Sum(invoice.Lines.Where(line => line.Category == row.Category && line.Percent == row.Percent).Select(line => line.Net));
            rule($"BR-{row.Category}-08", row.Taxable == taxable, "De grondslag is niet de som van haar regels.", row.Taxable.ToString(), taxable.ToString());
            rule($"BR-{row.Category}-10", row.Category == "S" || Filled(row.Reason), "Waar geen btw wordt gerekend, hoort de reden.", row.Category, "een reden in woorden");
        }

        foreach (var line in invoice.Lines)
            rule("BR-CO-18", invoice.Vat.Any(row => row.Category == line.Category && row.Percent == line.Percent), "Een regel heeft een btw-categorie die in het btw-overzicht ontbreekt.", line.Name);
    }

    private static bool Filled(string? text) => !string.IsNullOrWhiteSpace(text);

    private static bool Identified(InvoiceParty party) => Filled(party.Oin) || Filled(party.Kvk);

    private static bool Addressed(InvoiceParty party) => party.Country != "NL" || (Filled(party.Street) && Filled(party.City) && Filled(party.PostalZone));
}
