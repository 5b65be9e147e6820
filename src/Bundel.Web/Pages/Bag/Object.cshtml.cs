// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Register;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Bag;

/// <summary>One object of the BAG on one day.</summary>
public sealed class ObjectModel : BagPage
{
    [BindProperty(Name = "identificatie", SupportsGet = true)]
    public string Identifier { get; set; } = "";

    [BindProperty(Name = "op", SupportsGet = true)]
    public DateOnly? On { get; set; }

    public BagObjectView View { get; private set; } = null!;

    public string Permalink => $"{ObjectLink(View.Id)}?op={View.On:yyyy-MM-dd}";

    public IReadOnlyList<Definition> Facts => [.. View.Facts.Select(fact => Definition.Of(fact.Name, fact.Value))];

    public Chart? Map => View.Map is { } map ? new BagMapChart($"Omgeving van {View.Title}", map) : null;

    public Chart? Line => View.History.Count > 0 ? new BagTimeChart($"Geschiedenis van {View.Title}", View.History, View.On) : null;

    public DataTable Relations => new TableOf<BagRelation>("Relaties", View.Relations)
        .Text("Relatie", row => row.Name).Text("Object", row => row.Text, row => $"{ObjectLink(row.Id)}{(On is { } day ? $"?op={day:yyyy-MM-dd}" : "")}").Text("Identificatie", row => row.Id).Build();

    protected override async Task Load() => View = await Ask(new ShowBagObject(Identifier, On));
}
