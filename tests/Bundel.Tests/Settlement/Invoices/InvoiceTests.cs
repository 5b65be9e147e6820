// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json;
using Bundel.Platform;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Invoices;
using Bundel.Settlement.Model;

namespace Bundel.Tests.Settlement.Invoices;

public sealed class InvoiceTests
{
    private static readonly SettlementResult Run = SettlementEngine.Compute(ModelJson.Read(File.ReadAllBytes(Path.Combine(TestData.Checkout, "docs/voorbeelden/model.json")), "model.json").Value, 2026).Value;
    private static readonly InvoiceSettings Settings = InvoiceSettings.Read(File.ReadAllBytes(Path.Combine(TestData.Checkout, "docs/voorbeelden/factuurgegevens.json")), "f.json").Value;

    private static Invoice Make(int term = 1, string participant = "lindehaven") => InvoiceMaker.Make(Run, Settings, participant, term).Value;

    private static Invoice Back(Invoice invoice) => UblReader.Read(new MemoryStream(UblWriter.Write(invoice)), "f.xml").Value.Invoice;

    private static string Json(Invoice invoice) => JsonSerializer.Serialize(invoice, UseCaseJson.Options);

    [Fact]
    public void An_invoice_that_is_read_back_equals_its_source()
    {
        foreach (var participant in Run.Participants) Json(Back(Make(3, participant.Code))).ShouldBe(Json(Make(3, participant.Code)));
    }

    [Fact]
    public void All_terms_together_are_the_contribution_of_the_year()
    {
        foreach (var participant in Run.Participants)
            Money.Sum(Enumerable.Range(1, 12).Select(term => Make(term, participant.Code).Totals.WithoutVat)).ShouldBe(participant.Amount);
    }

    [Fact]
    public void Every_invoice_keeps_the_rules_and_names_its_run()
    {
        var invoice = Make();
        NlciusRules.Check(invoice).ShouldBeEmpty();
        invoice.Run.ShouldBe("sha256:" + Run.ModelHash);
        invoice.Totals.Vat.ShouldBe(Money.Rounded(invoice.Totals.WithoutVat.Euros * 0.21m));
        UblWriter.Write(invoice).ShouldBe(UblWriter.Write(Make()));
    }

    [Fact]
    public void A_sum_below_zero_becomes_a_credit_note()
    {
        var mirrored = Run with { Lines = [.. Run.Lines.Select(line => line with { Parts = [.. line.Parts.Select(part => part with { Amount = -part.Amount })] })] };
        var note = InvoiceMaker.Make(mirrored, Settings with { Corrects = "2026-lindehaven-01" }, "lindehaven", 1).Value;
        (note.TypeCode, note.IsCreditNote, note.Totals.Payable).ShouldBe(("381", true, Make().Totals.Payable));
        Encoding.UTF8.GetString(UblWriter.Write(note)).ShouldContain("<CreditNote ");
        NlciusRules.Check(note).ShouldBeEmpty();
        Json(Back(note)).ShouldBe(Json(note));
    }

    [Fact]
    public void A_credit_note_in_the_document_of_an_invoice_is_told()
    {
        var wrong = Encoding.UTF8.GetString(UblWriter.Write(Make())).Replace(">380<", ">381<");
        var read = UblReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(wrong)), "f.xml").Value.Invoice;
        NlciusRules.Check(read).ShouldHaveSingleItem().Code.ShouldBe("BR-NL-8");
    }

    [Fact]
    public void Every_rule_that_fails_is_named()
    {
        var good = Make();
        var none = good.Customer with { Oin = null, Kvk = null };
        var cases = new Dictionary<string, Invoice>
        {
            ["BR-NL-1"] = good with { Supplier = good.Supplier with { Oin = null, Kvk = null } },
            ["BR-NL-2"] = good with { BuyerReference = null, OrderReference = null },
            ["BR-NL-3"] = good with { Supplier = good.Supplier with { City = null } },
            ["BR-NL-4"] = good with { Customer = good.Customer with { PostalZone = " " } },
            ["BR-NL-7"] = good with { TypeCode = "325" },
            ["BR-NL-9"] = good with { TypeCode = "384" },
            ["BR-NL-10"] = good with { Customer = none },
            ["BR-NL-11"] = good with { PaymentMeans = null },
            ["BR-NL-12"] = good with { PaymentMeans = "10" },
            ["BR-02"] = good with { Number = "" },
            ["BR-CO-10"] = good with { Totals = good.Totals with { Lines = good.Totals.Lines + new Money(1) } },
            ["BR-CO-14"] = good with { Totals = good.Totals with { Vat = Money.Zero } },
            ["BR-CO-16"] = good with { Totals = good.Totals with { Payable = Money.Zero } },
            ["BR-CO-17"] = good with { Vat = [good.Vat[0] with { Amount = new Money(1) }] },
            ["BR-E-10"] = good with { Lines = [.. good.Lines.Select(line => line with { Category = "E", Percent = 0 })], Vat = [new InvoiceVat { Category = "E", Percent = 0, Taxable = good.Totals.Lines, Amount = Money.Zero }] },
            ["OIN"] = good with { Customer = good.Customer with { Oin = "123" } },
        };
        foreach (var (rule, invoice) in cases) NlciusRules.Check(invoice).Select(problem => problem.Code).ShouldContain(rule);
        NlciusRules.Check(good, "urn:iets").Select(problem => problem.Code).ShouldBe(["BR-01"]);
    }

    [Fact]
    public void What_cannot_be_invoiced_is_refused()
    {
        InvoiceMaker.Make(Run, Settings, "lindehaven", 13).Problems.Single().Code.ShouldBe("termijn-ongeldig");
        InvoiceMaker.Make(Run, Settings, "elders", 1).Problems.Select(problem => problem.Code).ShouldBe(["afnemer-ontbreekt", "deelnemer-onbekend"]);
        UblReader.Read(new MemoryStream("<a/>"u8.ToArray()), "f.xml").Problems.Single().Code.ShouldBe("ubl-geen-factuur");
    }
}
