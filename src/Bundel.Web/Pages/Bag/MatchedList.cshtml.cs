// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json;
using Bundel.Bag;
using Bundel.Bag.Matching;
using Bundel.Bag.Matching.Lists;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>The work list of a matched list: accept, choose or reject, row by row.</summary>
public sealed class MatchedListModel : BagPage
{
    private const int Shown = 25;

    protected override Permission Takes => BagPermissions.Work;

    [BindProperty(Name = "lijst", SupportsGet = true)]
    public string List { get; set; } = "";

    [BindProperty(Name = "rij")]
    public int Row { get; set; }

    [BindProperty(Name = "nummeraanduiding")]
    public string? Address { get; set; }

    [BindProperty(Name = "object")]
    public string? Object { get; set; }

    [BindProperty(Name = "gegeven")]
    public string? Attribute { get; set; }

    [BindProperty(Name = "aanwezig")]
    public string? Present { get; set; }

    [BindProperty(Name = "voorgesteld")]
    public string? Proposed { get; set; }

    [BindProperty(Name = "bewijs")]
    public string? Evidence { get; set; }

    public ListView View { get; private set; } = null!;

    public MatchItemView? Next => View.Rows.Count > 0 ? View.Rows[0] : null;

    public string Back => Link("bag/koppelen/" + List);

    public IReadOnlyList<Choice> Candidates => [.. (Next?.Candidates ?? []).Select(row => new Choice(row.Address, $"{row.Text} ({row.Score}{(row.Note is null ? "" : ", " + row.Note)})"))];

    public IReadOnlyList<Choice> Attributes => [.. new[] { "postcode", "huisnummer", "huisletter", "huisnummertoevoeging", "openbare ruimte", "woonplaats", "status", "hoofdadres", "adres ontbreekt" }.Select(name => new Choice(name, name))];

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"), ("Lijsten koppelen", "bag/koppelen"));

    public IReadOnlyList<Figure> Figures => [.. View.List.Figures.States.Select(pair => new Figure(Capital(pair.Key.Name()), Dutch.Number(pair.Value), $"van {Dutch.Count(View.List.Figures.Rows, "rij", "rijen")}"))];

    public DataTable Table => TableOf(View.Rows);

    public async Task<IActionResult> OnPostAanvaardAsync() => await Decide(RowDecision.Accepted, "Het voorstel is aanvaard.");

    public async Task<IActionResult> OnPostKiesAsync() => await Decide(RowDecision.Chosen, "Het gekozen adres is vastgelegd.");

    public async Task<IActionResult> OnPostAfwijzenAsync() => await Decide(RowDecision.Rejected, "De rij is afgewezen en er is een terugmelding gemaakt.");

    public Task<IActionResult> OnPostVerwijderenAsync() => Do(new DeleteList(List), _ => Link("bag/koppelen"), "De lijst is met al haar rijen verwijderd.");

    [HandsOutFile]
    public async Task<IActionResult> OnGetUitvoerAsync([FromQuery(Name = "vorm")] string? form)
    {
        var whole = await Ask(new ExportList(List));
        if (form == "json") return File(JsonSerializer.SerializeToUtf8Bytes(whole.Rows, UseCaseJson.Options), "application/json", List + ".json");
        return TableDownload.File(TableOf(whole.Rows), "csv", Collaboration.Name);
    }

    protected override async Task Load() => View = await Ask(new ShowList(List, Most: Shown));

    private Task<IActionResult> Decide(RowDecision decision, string message) =>
        Do(new DecideRow(List, Row, decision, decision == RowDecision.Chosen ? Address : null, decision == RowDecision.Rejected ? new CorrectionInput(Object, Attribute ?? "", Proposed ?? "", Present, Evidence) : null), _ => Back, message);

    private static DataTable TableOf(IEnumerable<MatchItemView> rows) => new TableOf<MatchItemView>("Rijen", rows)
        .Number("Rij", row => row.Row).Text("Sleutel", row => row.Key).Text("Adres in de lijst", row => row.Given).State("Uitkomst", Badge).Number("Score", row => row.Score).Text("Reden", row => row.Reason)
        .Text("Voorstel", row => row.Candidates.Count > 0 ? row.Candidates[0].Text : "").Text("Besluit", row => row.Decision.Text()).Text("Nummeraanduiding", row => row.Address ?? "").WhenEmpty("Er is niets meer te beoordelen.").Build();

    private static State Badge(MatchItemView row) => row.State switch
    {
        MatchState.Certain => new State("Zeker", Tone.Good),
        MatchState.Probable => new State("Waarschijnlijk", Tone.Warn),
        MatchState.Several => new State("Meerdere", Tone.Warn),
        MatchState.Withdrawn => new State("Ingetrokken", Tone.Bad),
        _ => new State("Onbekend", Tone.Quiet),
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
