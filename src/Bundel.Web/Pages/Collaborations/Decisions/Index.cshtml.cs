// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Bundel.Web.Design;
using Bundel.Web.Doors;

namespace Bundel.Web.Pages.Collaborations.Decisions;

/// <summary>The register of decisions.</summary>
public sealed class IndexModel : TablePage
{
    public IReadOnlyList<DecisionView> All { get; private set; } = [];

    public bool MayManage => May(CollaborationsPermissions.Manage);

    public override DataTable Table => new TableOf<DecisionView>("Besluitenregister", All)
        .Text("Kenmerk", row => row.Reference, row => Link("besluiten/" + row.Code))
        .Text("Onderwerp", row => row.Subject)
        .Text("Orgaan", row => row.Body.Text())
        .Date("Datum", row => row.Date)
        .State("Staat", row => new State(row.State.Text(), DecisionChoices.ToneOf(row.State)))
        .Text("Document", row => row.HasDocument ? "ja" : "nee")
        .Build();

    protected override async Task Load() => All = await Ask(new ListDecisions());
}
