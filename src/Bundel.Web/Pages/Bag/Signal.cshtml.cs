// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Bag.Process.Cases;
using Bundel.Bag.Signals;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>One signal: what it says, and how far it is.</summary>
public sealed class SignalModel(TimeProvider clock) : BagPage
{
    [BindProperty(Name = "signaal", SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(Name = "stand")]
    public SignalState State { get; set; }

    [BindProperty(Name = "op")]
    public DateOnly? On { get; set; }

    [BindProperty(Name = "resultaat")]
    public string? Result { get; set; }

    [BindProperty(Name = "code")]
    public string? CaseCode { get; set; }

    public SignalView View { get; private set; } = null!;

    public bool MayWork => May(BagPermissions.Work);

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"), ("Signalen over de BAG", "bag/signalen"));

    public IReadOnlyList<Definition> Facts
    {
        get
        {
            var signal = View.Signal;
            return
            [
                Definition.Of("Stand", SignalsModel.Badge(View).Text),
                Definition.Of("Ontvangen", Dutch.Date(signal.Received)),
                Definition.Of("Uiterlijk oppakken", View.TakeUpBy is { } day ? Dutch.Date(day) : "geen termijn"),
                Definition.Of("Opgepakt", signal.TakenUp is { } taken ? Dutch.Date(taken) : "nog niet"),
                Definition.Of("Uiterlijk afhandelen", Dutch.Date(View.FinishBy)),
                Definition.Of("Afgehandeld", signal.Finished is { } end ? Dutch.Date(end) : "nog niet"),
                Definition.Of("Object", signal.ObjectId ?? "niet in de BAG"),
                Definition.Of("Adres", signal.Address),
                Definition.Of("Gegeven", signal.Attribute),
                Definition.Of("Omschrijving", signal.Description),
                Definition.Of("Resultaat", signal.Result ?? "nog geen"),
                Definition.Of("Herkomst", View.Source + (View.AlsoKnownAs is { } others ? $"; ook gemeld als {others}" : "")),
            ];
        }
    }

    public Task<IActionResult> OnPostAsync() => Do(new HandleSignal(Id, State, Needed(On, "op"), Result), _ => Link($"bag/signalen/{Id}"), "De stand van het signaal is vastgelegd.");

    public async Task<IActionResult> OnPostZaakAsync()
    {
        Require(BagPermissions.Work);
        var view = await Ask(new ShowSignal(Id));
        var subject = $"{view.Signal.Kind.Text()} {view.Signal.Reference}";
        return await Do(new StartCase(CaseCode ?? "", view.Participant, subject, view.Signal.Received, null, Id), _ => Link($"bag/zaken/{CaseCode?.Trim()}"), "De zaak loopt.");
    }

    protected override async Task Load()
    {
        View = await Ask(new ShowSignal(Id));
        On ??= clock.Today();
    }
}
