// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Reference.Cases;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>The reference model: searching and browsing, and which release is in use.</summary>
public sealed class ReferenceModel : BlueprintsPage
{
    private IReadOnlyList<ReleaseView> releases = [];

    [BindProperty(Name = "zoek", SupportsGet = true)]
    public string? Query { get; set; }

    [BindProperty(Name = "soort", SupportsGet = true)]
    public string? Kind { get; set; } = ReferenceKinds.Component;

    [BindProperty(Name = "release")]
    public string? Release { get; set; }

    public ReferenceList List { get; private set; } = null!;

    public IReadOnlyList<Choice> Kinds => [new Choice("", "alle soorten"), .. List.Counts.Where(pair => pair.Value > 0).Select(pair => new Choice(pair.Key, $"{pair.Key} ({Dutch.Number(pair.Value)})"))];

    public IReadOnlyList<Choice> ReleaseChoices => [.. releases.Select(row => new Choice(row.Code, row.Code))];

    public DataTable Table => new TableOf<ReferenceItem>("Gevonden", List.Found)
        .Text("Naam", row => row.Name, row => Link("blauwdrukken/referentie/onderdelen/" + row.Key))
        .Text("Soort", row => row.Kind)
        .Text("Status", row => row.Status)
        .Text("Domein", row => row.Domain)
        .WhenEmpty("Niets gevonden.")
        .Build();

    public DataTable Releases => new TableOf<ReleaseView>("Ingelezen releases", releases)
        .Text("Release", row => row.Code)
        .Number("Onderdelen", row => row.Elements)
        .Number("Regels", row => row.Rules)
        .Text("In gebruik", row => row.IsCurrent ? "ja" : "nee")
        .Build();

    public Task<IActionResult> OnPostAsync() => Do(new UseRelease(Release ?? ""), _ => Link("blauwdrukken/referentie"), "De release is in gebruik genomen.");

    protected override async Task Load()
    {
        List = await Ask(new SearchReference(Query, Kind));
        releases = await Ask(new ListReleases());
    }
}
