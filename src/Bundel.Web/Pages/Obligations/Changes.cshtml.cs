// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Register;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>What changed since last month, or since a day of one's choice.</summary>
public sealed class ChangesModel(TimeProvider clock) : ObligationsPage
{
    [BindProperty(Name = "sinds", SupportsGet = true)]
    public DateOnly? Since { get; set; }

    public IReadOnlyList<RegisterChange> All { get; private set; } = [];

    public string Intro => $"Sinds {Dutch.Date(Since ?? clock.Today().AddMonths(-1))}. Hetzelfde als JSON: /api/v1/samenwerkingen/{Collaboration.Code}/verplichtingenwijzigingen.";

    public override DataTable Table => new TableOf<RegisterChange>("Wijzigingen", All)
        .Text("Naam", row => row.Name, row => RowLink(row.Code))
        .Date("Dag", row => row.Day)
        .Text("Wat", row => Capital(row.Kind.Text()))
        .Text("Verandering", row => row.Text)
        .Text("Reden of bron", row => row.Because ?? "")
        .WhenEmpty("Er veranderde niets.")
        .Build();

    protected override async Task Load() => All = await Ask(new ListChanges(Since));
}
