// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement;
using Bundel.Settlement.Invoicing;
using Bundel.Settlement.Invoicing.Cases;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Invoicing;

/// <summary>Who sends the invoices, and where they go.</summary>
public sealed class PartiesModel : SettlementPage
{
    protected override Permission Takes => SettlementPermissions.Prepare;

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "iban")]
    public string? Iban { get; set; }

    [BindProperty(Name = "oin")]
    public string? Oin { get; set; }

    [BindProperty(Name = "kvk")]
    public string? Kvk { get; set; }

    [BindProperty(Name = "btwNummer")]
    public string? VatNumber { get; set; }

    [BindProperty(Name = "straat")]
    public string? Street { get; set; }

    [BindProperty(Name = "postcode")]
    public string? PostalZone { get; set; }

    [BindProperty(Name = "plaats")]
    public string? City { get; set; }

    [BindProperty(Name = "betaaltermijnDagen")]
    public int PaymentDays { get; set; } = 30;

    [BindProperty(Name = "termijnen")]
    public int Terms { get; set; } = 12;

    [BindProperty(Name = "nummerVoorvoegsel")]
    public string? NumberPrefix { get; set; }

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    [BindProperty(Name = "referentie")]
    public string? Reference { get; set; }

    [BindProperty(Name = "ordernummer")]
    public string? Order { get; set; }

    public InvoicingView View { get; private set; } = null!;

    public RecipientView? Chosen => View.Recipients.FirstOrDefault(row => row.Participant == Participant);

    public IReadOnlyList<Choice> TermChoices { get; } = [new("12", "12, elke maand"), new("4", "4, elk kwartaal"), new("1", "1, een keer per jaar"), new("2", "2"), new("3", "3"), new("6", "6")];

    public DataTable Table => new TableOf<RecipientView>("Afnemers", View.Recipients)
        .Text("Deelnemer", row => row.Name, row => Link("verrekenen/facturen/gegevens?deelnemer=" + row.Participant) + "#afnemer")
        .State("OIN of KvK", row => row.Oin is { } oin ? new State("OIN " + oin, Tone.Good) : row.Kvk is { } kvk ? new State("KvK " + kvk, Tone.Good) : new State("ontbreekt", Tone.Bad))
        .Text("Adres", row => row.Text.Street is null ? "ontbreekt" : $"{row.Text.Street}, {row.Text.PostalZone} {row.Text.City}")
        .Text("Referentie", row => row.Text.Reference ?? row.Text.Order ?? "ontbreekt")
        .Build();

    public async Task<IActionResult> OnPostAfzenderAsync() => await Do(
        new ChangeInvoicing(new InvoicingText(Name ?? "", Iban ?? "", Oin, Kvk, VatNumber, Street, PostalZone, City, PaymentDays, Terms, NumberPrefix)), _ => Link("verrekenen/facturen/gegevens"), "De afzender is opgeslagen.");

    public async Task<IActionResult> OnPostAfnemerAsync() => await Do(
        new ChangeRecipient(Participant ?? "", new RecipientText(Street, PostalZone, City, Reference, Order, VatNumber)), _ => Link("verrekenen/facturen/gegevens"), "De afnemer is opgeslagen.");

    protected override async Task Load()
    {
        View = await Ask(new ShowInvoicing());
        if (HttpContext.Request.Method == "POST") return;
        if (Chosen is { } chosen) (Street, PostalZone, City, Reference, Order, VatNumber) = (chosen.Text.Street, chosen.Text.PostalZone, chosen.Text.City, chosen.Text.Reference, chosen.Text.Order, chosen.Text.VatNumber);
        else if (View.Sender is { } sender)
        {
            (Name, Iban, Oin, Kvk, VatNumber) = (sender.Name, sender.Iban, sender.Oin, sender.Kvk, sender.VatNumber);
            (Street, PostalZone, City) = (sender.Street, sender.PostalZone, sender.City);
            (PaymentDays, Terms, NumberPrefix) = (sender.PaymentDays, sender.Terms, sender.NumberPrefix);
        }
    }
}
