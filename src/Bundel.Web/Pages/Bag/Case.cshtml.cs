// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag;
using Bundel.Bag.Process.Cases;
using Bundel.Bag.Quality;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>One case with its steps and due dates.</summary>
public sealed class CaseModel : TablePage
{
    protected override Permission Takes => BagPermissions.See;

    [BindProperty(Name = "zaak", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "stap")]
    public int Step { get; set; }

    [BindProperty(Name = "op")]
    public DateOnly? On { get; set; }

    public CaseView View { get; private set; } = null!;

    public bool MayWork => May(BagPermissions.Work);

    public string Sub => $"{View.Code}, {View.ParticipantName}, {View.Text.Event ?? "terugmelding"} van {Dutch.Date(View.Text.Start)}";

    public string? SignalLink => View.Text.Signal is { } signal ? Link($"bag/signalen/{signal}") : null;

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"), ("Zaken van de BAG", "bag/zaken"));

    public IReadOnlyList<Choice> Steps => [.. View.Steps.Select(step => new Choice(step.Number.ToString(CultureInfo.InvariantCulture), $"{step.Number}. {step.Step.Name}"))];

    public override DataTable Table => new TableOf<CaseStep>("Stappen", View.Steps)
        .Number("Stap", row => row.Number)
        .Text("Wat", row => row.Step.Name)
        .Text("Wie", row => row.Step.Role)
        .Text("Termijn", row => BagTerms.Find(row.Step.Term)?.Text ?? "")
        .Text("Uiterlijk", row => row.Due is { } day ? Dutch.ShortDate(day) : "")
        .Text("Gedaan", row => row.Done is { } day ? Dutch.ShortDate(day) : "")
        .State("Stand", row => (row.Done, row.IsLate) switch
        {
            (not null, true) => new State("Gedaan, te laat", Tone.Warn),
            (not null, false) => new State("Gedaan", Tone.Good),
            (null, true) => new State("Te laat", Tone.Bad),
            _ => new State("Open", Tone.Quiet),
        })
        .Text("Uitleg", row => row.Step.Note)
        .Build();

    public Task<IActionResult> OnPostAsync() => Do(new RecordCaseStep(Code, Step, On), _ => Link("bag/zaken/" + Code), "De stap is vastgelegd.");

    protected override async Task Load()
    {
        View = await Ask(new ShowCase(Code));
        if (View.Next is { } next && Step == 0) Step = next.Number;
    }
}
