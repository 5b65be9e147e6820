// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Reference.Cases;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Blueprints;

/// <summary>One item of the reference model.</summary>
public sealed class ReferenceItemModel : BlueprintsPage
{
    [BindProperty(Name = "objectId", SupportsGet = true)]
    public string Key { get; set; } = "";

    public ReferenceDetail Detail { get; private set; } = null!;

    public DataTable Relations => new TableOf<ReferenceRelation>("Relaties", Detail.Relations)
        .Text("Relatie", row => row.Kind)
        .Text("Naam", row => row.Name, row => row.ItemKind is null ? null : Link("blauwdrukken/referentie/onderdelen/" + row.Key))
        .Text("Soort", row => row.ItemKind)
        .Text("Status", row => row.Status)
        .WhenEmpty("Geen relaties bekend.")
        .Build();

    protected override async Task Load() => Detail = await Ask(new ShowReferenceItem(Key));
}
