// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Bag;
using Bundel.Bag.Matching.Lists;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>The tracker of terugmeldingen: what must be picked up and finished when.</summary>
public sealed class CorrectionsModel(TimeProvider clock) : TablePage
{
    private IReadOnlyList<CorrectionView> rows = [];

    protected override Permission Takes => BagPermissions.Work;

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "stand")]
    public CorrectionState State { get; set; }

    [BindProperty(Name = "op")]
    public DateOnly? On { get; set; }

    [BindProperty(Name = "resultaat")]
    public string? Result { get; set; }

    public IReadOnlyList<Choice> Codes => [.. rows.Select(row => new Choice(row.Code, $"{row.Code}: {row.Text.Attribute}, {row.Text.Proposed}"))];

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"), ("Lijsten koppelen", "bag/koppelen"));

    public override DataTable Table => new TableOf<CorrectionView>("Terugmeldingen", rows)
        .Text("Code", row => row.Code).Text("Deelnemer", row => row.ParticipantName).Text("Object", row => row.Text.Object, row => row.Text.Object is { } id ? Link("bag/objecten/" + id) : null).Text("Gegeven", row => row.Text.Attribute)
        .Text("Staat er nu", row => row.Text.Present).Text("Moet zijn", row => row.Text.Proposed).Text("Bewijs", row => row.Text.Evidence).Text("Bron", row => row.Text.Source).Date("Gemeld", row => row.Text.On)
        .Date("Oppakken voor", row => row.Text.TakeUpBy).Date("Afronden voor", row => row.Text.FinishBy).State("Stand", Badge).Text("Resultaat", row => row.Text.Result).WhenEmpty("Er zijn nog geen terugmeldingen. Zij ontstaan als u bij een gekoppelde lijst een rij afwijst.").Build();

    public Task<IActionResult> OnPostAsync() => Do(new TrackCorrection(Code ?? "", State, Needed(On, "op"), Result), _ => Link("bag/terugmeldingen"), "De stand van de terugmelding is vastgelegd.");

    [HandsOutFile]
    public async Task<IActionResult> OnGetJsonAsync() => File(JsonSerializer.SerializeToUtf8Bytes(await Ask(new ListCorrections()), UseCaseJson.Options), "application/json", "terugmeldingen.json");

    protected override async Task Load()
    {
        rows = await Ask(new ListCorrections());
        On ??= DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
    }

    private static State Badge(CorrectionView row) => row.IsLate ? new State("Te laat", Tone.Bad) : row.Text.State switch
    {
        CorrectionState.New => new State("Nieuw", Tone.Warn),
        CorrectionState.TakenUp => new State("Opgepakt", Tone.Warn),
        CorrectionState.Investigated => new State("In onderzoek", Tone.Warn),
        CorrectionState.Done => new State("Verwerkt", Tone.Good),
        _ => new State("Niet overgenomen", Tone.Quiet),
    };
}
