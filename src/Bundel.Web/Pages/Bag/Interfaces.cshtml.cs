// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Bag.Messages.Register;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>The koppelvlakregister of the collaboration.</summary>
public sealed class InterfacesModel : TablePage
{
    private InterfacesView view = null!;

    protected override Permission Takes => BagPermissions.See;

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "leverancier")]
    public string? Provider { get; set; }

    [BindProperty(Name = "afnemer")]
    public string? Consumer { get; set; }

    [BindProperty(Name = "intermediair")]
    public string? Through { get; set; }

    [BindProperty(Name = "registratie")]
    public string? Registration { get; set; }

    [BindProperty(Name = "standaard")]
    public string? Standard { get; set; }

    [BindProperty(Name = "versie")]
    public string? Version { get; set; }

    [BindProperty(Name = "gemmaObjectId")]
    public string? GemmaId { get; set; }

    [BindProperty(Name = "gebeurtenissen")]
    public string? Events { get; set; }

    [BindProperty(Name = "omgeving")]
    public string? Surroundings { get; set; }

    [BindProperty(Name = "eigenaar")]
    public string? Owner { get; set; }

    [BindProperty(Name = "getestOp")]
    public DateOnly? TestedOn { get; set; }

    [BindProperty(Name = "uitkomst")]
    public TestOutcome Outcome { get; set; }

    [BindProperty(Name = "bestand")]
    public IFormFile? Proof { get; set; }

    [BindProperty(Name = "koppelvlak")]
    public string? Removed { get; set; }

    public bool MayWork => May(BagPermissions.Work);

    public int Offers => view.Offers.Count;

    public IReadOnlyList<Choice> Codes => [.. view.Interfaces.Select(row => new Choice(row.Code, row.Code))];

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"));

    public override DataTable Table => new TableOf<InterfaceView>("Koppelvlakken", view.Interfaces)
        .Text("Code", row => row.Code).Text("Registratie", row => row.Text.Registration).Text("Leverancier", row => row.Text.Provider).Text("Afnemer", row => row.Text.Consumer).Text("Intermediair", row => row.Text.Through)
        .Text("Standaard", row => string.Join(' ', new[] { row.Text.Standard, row.Text.Version }.Where(part => part is not null))).Text("Gebeurtenissen", row => row.Text.Events).Text("Omgeving", row => row.Text.Environment).Text("Eigenaar", row => row.Text.Owner)
        .Text("Getest", row => row.Text.TestedOn is { } day ? Dutch.ShortDate(day) : "").State("Uitkomst", Badge).Text("Bewijs", row => row.Proof is null ? "" : "aanwezig").Text("Herkomst", row => row.Text.Origin)
        .WhenEmpty("Het register is nog leeg.").Build();

    public async Task<IActionResult> OnPostAsync()
    {
        Require(BagPermissions.Work);
        UploadedFile? proof = null;
        if (Proof is { Length: > 0 })
        {
            var stored = await Store(Proof, "bestand");
            if (!stored.Succeeded) return await Refuse(stored.Problems);
            proof = stored.Value;
        }

        var text = new InterfaceText(Provider ?? "", Consumer ?? "", Registration ?? "", Through, Standard, Version, GemmaId, Events, Surroundings, Owner, TestedOn, Outcome);
        return await Do(new RecordInterface(Code ?? "", text, proof), _ => Link("bag/koppelvlakken"), "Het koppelvlak is vastgelegd.");
    }

    public Task<IActionResult> OnPostOvernemenAsync() => Do(new TakeOverCouplings(), _ => Link("bag/koppelvlakken"), "De koppelingen uit de landschappen zijn overgenomen.");

    public Task<IActionResult> OnPostVerwijderenAsync() => Do(new RemoveInterface(Removed ?? ""), _ => Link("bag/koppelvlakken"), "Het koppelvlak is uit het register gehaald.");

    protected override async Task Load() => view = await Ask(new ListInterfaces());

    private static State Badge(InterfaceView row) => row.Text.Outcome switch
    {
        TestOutcome.Good => new State("Goed", Tone.Good),
        TestOutcome.Defects => new State("Gebreken", Tone.Warn),
        TestOutcome.Failed => new State("Mislukt", Tone.Bad),
        _ => new State("Onbekend", Tone.Quiet),
    };
}
