// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag;
using Bundel.Bag.Members;
using Bundel.Bag.Quality.Samples;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>Random samples and the share that was right.</summary>
public sealed class SamplesModel(TimeProvider clock) : TablePage
{
    private IReadOnlyList<SampleView> samples = [];

    protected override Permission Takes => BagPermissions.See;

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "deelnemer")]
    public string? Participant { get; set; }

    [BindProperty(Name = "soort")]
    public SampleKind Kind { get; set; }

    [BindProperty(Name = "omvang")]
    public int? Size { get; set; }

    [BindProperty(Name = "zaad")]
    public int? Seed { get; set; }

    [BindProperty(Name = "peildatum")]
    public DateOnly? On { get; set; }

    public IReadOnlyList<Choice> Members { get; private set; } = [];

    public bool MayWork => May(BagPermissions.Work);

    public IReadOnlyList<Crumb> Path() => Above(("BAG", "bag"));

    public override DataTable Table => new TableOf<SampleView>("Steekproeven", samples)
        .Text("Code", row => row.Code, row => Link("bag/steekproeven/" + row.Code))
        .Text("Deelnemer", row => row.ParticipantName)
        .Text("Waaruit", row => row.Text.Kind.Text())
        .Date("Peildatum", row => row.Text.Day)
        .Number("Getrokken", row => row.Text.Objects.Count)
        .Number("Bekeken", row => row.Looked)
        .Number("Juist", row => row.Right)
        .Number("Deel juist", row => row.RightPercentage, decimals: 1, unit: "%")
        .WhenEmpty("Er is nog geen steekproef getrokken.")
        .Build();

    public Task<IActionResult> OnPostAsync() => Do(new DrawSample(Code ?? "", Participant ?? "", Kind, Needed(Size, "omvang"), Needed(Seed, "zaad"), On), _ => Link($"bag/steekproeven/{Code?.Trim()}"), "De steekproef is getrokken.");

    protected override async Task Load()
    {
        samples = await Ask(new ListSamples());
        Members = [.. (await Ask(new ListBagMembers())).Select(member => new Choice(member.Code, member.Name))];
        Seed ??= clock.Today().Year;
    }
}
