// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Bag.Members;
using Bundel.Bag.Signals;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>The inbox of signals, with a form for one of your own.</summary>
public sealed class SignalsModel(TimeProvider clock) : TablePage
{
    private IReadOnlyList<SignalView> signals = [];

    protected override Permission Takes => BagPermissions.See;

    [BindProperty(Name = "deelnemer")]
    public string? Participant { get; set; }

    [BindProperty(Name = "kenmerk")]
    public string? Reference { get; set; }

    [BindProperty(Name = "soort")]
    public SignalKind Kind { get; set; }

    [BindProperty(Name = "ontvangen")]
    public DateOnly? Received { get; set; }

    [BindProperty(Name = "object")]
    public string? ObjectId { get; set; }

    [BindProperty(Name = "adres")]
    public string? Address { get; set; }

    [BindProperty(Name = "gegeven")]
    public string? Attribute { get; set; }

    [BindProperty(Name = "omschrijving")]
    public string? Description { get; set; }

    public IReadOnlyList<Choice> Members { get; private set; } = [];

    public bool MayWork => May(BagPermissions.Work);

    public bool RecordOpen => !ModelState.IsValid && Reference is not null;

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"));

    public IReadOnlyList<Figure> Figures =>
    [
        new("Open", Dutch.Number(signals.Count(row => row.Signal.State.IsOpen())), "nog niet afgehandeld"),
        new("Over de termijn", Dutch.Number(signals.Count(row => row.IsLate && row.Signal.State.IsOpen())), "nu oppakken"),
        new("Deze week", Dutch.Number(signals.Count(row => !row.IsLate && row.NextDue <= clock.Today().AddDays(7))), "termijn binnen zeven dagen"),
        new("Afgehandeld", Dutch.Number(signals.Count(row => !row.Signal.State.IsOpen())), "met resultaat"),
    ];

    public override DataTable Table => new TableOf<SignalView>("Signalen", signals)
        .Text("Kenmerk", row => row.Signal.Reference, row => Link($"bag/signalen/{row.Id}"))
        .Text("Deelnemer", row => row.ParticipantName)
        .Text("Soort", row => row.Signal.Kind.Text())
        .Text("Object", row => row.Signal.ObjectId ?? row.Signal.Address ?? "", row => row.Signal.ObjectId is { } id ? Link("bag/objecten/" + id) : null)
        .Date("Ontvangen", row => row.Signal.Received)
        .Text("Uiterlijk", row => row.NextDue is { } day ? Dutch.ShortDate(day) : "")
        .State("Stand", Badge)
        .Text("Resultaat", row => row.Signal.Result ?? "")
        .WhenEmpty("Er zijn nog geen signalen. Lees een bestand in of leg er een vast.")
        .Build();

    public Task<IActionResult> OnPostVastleggenAsync() => Do(
        new RecordSignal(Participant ?? "", new SignalInput(Reference ?? "", Kind, Needed(Received, "ontvangen"), ObjectId, Address, Attribute, Description)),
        _ => Link("bag/signalen"),
        "Het signaal staat in de bak.");

    protected override async Task Load()
    {
        signals = await Ask(new ListSignals());
        Members = [.. (await Ask(new ListBagMembers())).Select(member => new Choice(member.Code, member.Name))];
    }

    public static State Badge(SignalView row) => row.Signal.State switch
    {
        _ when row.IsLate && row.Signal.State.IsOpen() => new State("Te laat", Tone.Bad),
        SignalState.Done or SignalState.Rejected => new State(row.Signal.State.Text(), Tone.Good),
        _ => new State(row.Signal.State.Text(), Tone.Warn),
    };
}
