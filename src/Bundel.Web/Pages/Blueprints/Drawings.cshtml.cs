// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes.Cases;
using Bundel.Blueprints.Reference.Cases;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>What can be drawn.</summary>
public sealed class DrawingsModel : BlueprintsPage
{
    private IReadOnlyList<ReferenceViewName> views = [];

    public IReadOnlyList<LandscapeSummary> Landscapes { get; private set; } = [];

    public DataTable Views => new TableOf<ReferenceViewName>("Views", views)
        .Text("View", row => row.Name, row => Link("blauwdrukken/tekeningen/" + row.Identifier))
        .Number("Knopen", row => row.Nodes)
        .WhenEmpty("Views komen mee met een ingelezen release van GEMMA.")
        .Build();

    protected override async Task Load()
    {
        views = await Ask(new ListReferenceViews());
        Landscapes = await Ask(new ListLandscapes());
    }
}
