// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations;
using Bundel.Obligations.Management;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>Management cards, what ends, and what is in use without arranged management.</summary>
public sealed class CardsModel(TimeProvider clock) : ObligationsPage
{
    [BindProperty(Name = "bestand")]
    public IFormFile? Upload { get; set; }

    public CardsView View { get; private set; } = null!;

    public bool HasFault => ModelState["bestand"] is { Errors.Count: > 0 };

    public override DataTable Table => new TableOf<CardView>("Beheerkaarten", View.Cards)
        .Text("Naam", row => row.Text.Name, row => Link("verplichtingen/beheer/" + row.Code))
        .Text("Voor", row => row.Owner)
        .Text("Functioneel beheerder", row => row.Text.FunctionalManager)
        .Text("Technisch beheerder", row => row.Text.TechnicalManager)
        .Text("Leverancier", row => row.Text.Supplier ?? "")
        .Amount("Per jaar", row => row.Text.Yearly)
        .State("Beheer", row => row.Gaps.Count == 0 ? new State("Geregeld", Tone.Good) : new State("Niet geregeld", Tone.Warn))
        .Text("Ontbreekt", row => Dutch.List(row.Gaps))
        .WhenEmpty("Er zijn nog geen beheerkaarten.")
        .Build();

    public DataTable Coming => new TableOf<(CardView Card, Expiry Expiry)>("Wat verloopt", View.Cards.SelectMany(card => card.Text.All().Select(expiry => (card, expiry))).OrderBy(pair => pair.expiry.Until))
        .Text("Wat", row => row.Expiry.Name, row => Link("verplichtingen/beheer/" + row.Card.Code))
        .Text("Soort", row => row.Expiry.Kind.Text())
        .Text("Voor", row => row.Card.Owner)
        .Date("Tot", row => row.Expiry.Until)
        .State("Nu", row => When(row.Expiry.Until))
        .Text("Uitgever", row => row.Expiry.Issuer ?? "")
        .WhenEmpty("Er is niets dat verloopt.")
        .Build();

    public DataTable Unmanaged => new TableOf<Unmanaged>("In gebruik, beheer niet geregeld", View.Unmanaged)
        .Text("Naam", row => row.Name, row => RowLink(row.Code))
        .Text("Bij", row => Dutch.List(row.Members))
        .Text("Waarom", row => row.Because)
        .WhenEmpty("Van alles wat in gebruik is, is het beheer geregeld.")
        .Build();

    public async Task<IActionResult> OnPostInlezenAsync()
    {
        Require(ObligationsPermissions.Record);
        var stored = await Store(Upload, "bestand");
        return stored.Succeeded
            ? await Do(new ImportExpiries(stored.Value), _ => Link("verplichtingen/beheer"), "De termijnen zijn overgenomen.")
            : await Refuse(stored.Problems);
    }

    protected override async Task Load() => View = await Ask(new ListCards());

    private State When(DateOnly until)
    {
        var days = until.DayNumber - clock.Today().DayNumber;
        return days < 0 ? new State("Verlopen", Tone.Bad) : days <= 60 ? new State($"Over {Dutch.Count(days, "dag", "dagen")}", Tone.Warn) : new State("Geldig", Tone.Good);
    }
}
