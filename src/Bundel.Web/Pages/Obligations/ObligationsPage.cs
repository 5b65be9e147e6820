// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations;
using Bundel.Obligations.Register;
using Bundel.Obligations.Roadmaps;
using Bundel.Obligations.Signals;
using Bundel.Obligations.Standing;
using Bundel.Web.Design;
using Bundel.Web.Doors;

namespace Bundel.Web.Pages.Obligations;

/// <summary>What the pages of Verplichtingen en bouwstenen share.</summary>
public abstract class ObligationsPage : TablePage
{
    protected override Permission Takes => ObligationsPermissions.See;

    public bool MayRegister => May(ObligationsPermissions.Register);

    public bool MayRecord => May(ObligationsPermissions.Record);

    public bool MayPlan => May(ObligationsPermissions.Plan);

    public override DataTable Table => new("Geen", [], []);

    /// <summary>The pages above this one.</summary>
    public IReadOnlyList<Crumb> Path(params IEnumerable<(string Text, string Path)> below) => Above([("Verplichtingen en bouwstenen", "verplichtingen"), .. below]);

    /// <summary>The name behind a code; the service centre and the collaboration have none.</summary>
    public static string NameIn(IReadOnlyList<NamedThing> members, string? code) => code switch
    {
        null => "samen",
        RoadmapInput.Centre => "het SSC",
        _ => members.FirstOrDefault(member => member.Code == code)?.Name ?? code,
    };

    public string RowLink(string code) => Link("verplichtingen/register/" + code);

    public static State Badge(Status status) => status switch
    {
        Status.Evidenced => new State("In gebruik met bewijs", Tone.Good),
        Status.InUse => new State("In gebruik", Tone.Good),
        Status.Connected => new State("Aangesloten", Tone.Warn),
        Status.Planned => new State("Gepland", Tone.Warn),
        Status.Decided => new State("Besloten", Tone.Warn),
        Status.NotStarted => new State("Niet begonnen", Tone.Bad),
        Status.NotApplicable => new State("Niet van toepassing", Tone.Quiet),
        _ => new State("Onbekend", Tone.Quiet),
    };

    public static State Badge(Status status, bool isUnmanaged) => isUnmanaged ? new State("In gebruik, beheer niet geregeld", Tone.Warn) : Badge(status);

    /// <summary>In a narrow column.</summary>
    public static State Short(Status status, bool isUnmanaged) => isUnmanaged ? new State("gebruik, beheer?", Tone.Warn) : status switch
    {
        Status.Evidenced => new State("bewijs", Tone.Good),
        Status.InUse => new State("gebruik", Tone.Good),
        Status.Connected => new State("aangesl.", Tone.Warn),
        Status.Planned => new State("gepland", Tone.Warn),
        Status.Decided => new State("besloten", Tone.Warn),
        Status.NotStarted => new State("niet", Tone.Bad),
        Status.NotApplicable => new State("n.v.t.", Tone.Quiet),
        _ => new State("onbekend", Tone.Quiet),
    };

    public static State Badge(BindingForce force) => new(Capital(force.Text()), force switch
    {
        BindingForce.Law => Tone.Bad,
        BindingForce.ApplyOrExplain or BindingForce.Connection => Tone.Warn,
        _ => Tone.Quiet,
    });

    /// <summary>In a narrow column.</summary>
    public static State Short(BindingForce force) => Badge(force) with
    {
        Text = force switch
        {
            BindingForce.Law => "wet",
            BindingForce.ApplyOrExplain => "pas toe",
            BindingForce.Agreement => "afspraak",
            BindingForce.Connection => "aansluiting",
            _ => force.Text(),
        },
    };

    public static State Badge(SignalColour colour) => colour switch
    {
        SignalColour.Red => new State("Rood", Tone.Bad),
        SignalColour.Amber => new State("Geel", Tone.Warn),
        SignalColour.Green => new State("Groen", Tone.Good),
        _ => new State("Onbekend", Tone.Quiet),
    };

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"2 december 2027", with a word of doubt where there is doubt.</summary>
    public static string DateText(DateVersion? date) => date is null ? "" : date.Text
        + (date.Status == DateStatus.Proposed ? " (voorstel)" : "")
        + (date.Origin == Origin.Background ? " (nog na te kijken)" : "");

    public static IReadOnlyList<Choice> Options<T>(string all)
        where T : struct, Enum => [new Choice("", all), .. Choices.Of<T>()];
}
