// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Bag.Quality.Samples;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>One sample with its objects and outcomes.</summary>
public sealed class SampleModel : TablePage
{
    protected override Permission Takes => BagPermissions.See;

    [BindProperty(Name = "steekproef", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "object")]
    public string? Object { get; set; }

    [BindProperty(Name = "uitkomst")]
    public string? Outcome { get; set; }

    [BindProperty(Name = "toelichting")]
    public string? Note { get; set; }

    public SampleView View { get; private set; } = null!;

    public bool MayWork => May(BagPermissions.Work);

    public string Sub => $"{View.ParticipantName}, {Dutch.Number(View.Text.Objects.Count)} van {Dutch.Number(View.Text.Population)} {View.Text.Kind.Text()} op {Dutch.Date(View.Text.Day)}, zaad {View.Text.Seed}";

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"), ("Steekproeven uit de BAG", "bag/steekproeven"));

    public IReadOnlyList<Figure> Figures =>
    [
        new("Bekeken", Dutch.Number(View.Looked), $"van {Dutch.Number(View.Text.Objects.Count)}"),
        new("Juist", Dutch.Number(View.Right), "zoals in de BAG"),
        new("Deel juist", View.RightPercentage is { } part ? Dutch.Number(part, 1) + " %" : "onbekend", "van wat bekeken is"),
    ];

    public IReadOnlyList<Choice> Objects => [.. View.Text.Objects.Select(each => new Choice(each.Id, $"{each.Id} {each.Address}".TrimEnd()))];

    public IReadOnlyList<Choice> Outcomes => [new("ja", "Ja, juist"), new("nee", "Nee, onjuist"), new("", "Nog niet bekeken")];

    public override DataTable Table => new TableOf<SampledObject>("Objecten", View.Text.Objects)
        .Text("Identificatie", row => row.Id, row => Link($"bag/objecten/{row.Id}?op={View.Text.Day:yyyy-MM-dd}"))
        .Text("Adres", row => row.Address ?? "geen")
        .Text("In de BAG", row => row.Facts)
        .State("Buiten", row => row.IsRight switch { true => new State("Juist", Tone.Good), false => new State("Onjuist", Tone.Bad), _ => new State("Nog niet bekeken", Tone.Quiet) })
        .Text("Toelichting", row => row.Note ?? "")
        .Build();

    public string Form(string format) => Link($"bag/steekproeven/{View.Code}?handler=formulier&vorm={format}");

    [HandsOutFile]
    public async Task<IActionResult> OnGetFormulierAsync([FromQuery(Name = "vorm")] string? format)
    {
        var document = await Ask(new MakeSampleForm(Code, format ?? ""));
        return File(document.Content, document.MediaType, document.Name);
    }

    public Task<IActionResult> OnPostAsync() => Do(
        new RecordSample(Code, [new SampleOutcome(Object ?? "", Outcome switch { "ja" => true, "nee" => false, _ => null }, Note)]),
        _ => Link("bag/steekproeven/" + Code),
        "De uitkomst is vastgelegd.");

    protected override Problem AtField(Problem problem) => problem.Field == "uitkomsten" ? problem with { Field = "object" } : problem;

    protected override async Task Load() => View = await Ask(new ShowSample(Code));
}
