// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Rules.Cases;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>The blueprints.</summary>
public sealed class IndexModel : BlueprintsPage
{
    private IReadOnlyList<BlueprintSummary> all = [];

    public DataTable Table => new TableOf<BlueprintSummary>("Blauwdrukken", all)
        .Text("Naam", row => row.Name, row => Link("blauwdrukken/regels/" + row.Code))
        .Number("Versie", row => row.Version)
        .Number("Blokken", row => row.Blocks)
        .Number("Regels", row => row.Rules)
        .Text("Staat", row => row.State)
        .Text("Bron", row => row.Source ?? "")
        .Action("Toetsing", _ => "Toets bekijken", row => Link("blauwdrukken/toetsing/" + row.Code))
        .Build();

    protected override async Task Load() => all = await Ask(new ListBlueprints());
}
