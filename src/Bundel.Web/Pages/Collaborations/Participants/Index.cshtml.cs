// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Organisations.Reorganisations;
using Bundel.Collaborations.Participants;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Participants;

/// <summary>Who takes part and who buys, now or of all times.</summary>
public sealed class IndexModel(TimeProvider clock) : TablePage
{
    [BindProperty(Name = "toon", SupportsGet = true)]
    public string? Show { get; set; }

    public IReadOnlyList<ParticipantView> All { get; private set; } = [];

    public IReadOnlyList<ReorganisationView> Reorganisations { get; private set; } = [];

    public bool MayManage => May(CollaborationsPermissions.Manage);

    public string Characterisation => $"{Dutch.Count(Count(ParticipantKind.Deelnemer), "deelnemer", "deelnemers")} · {Dutch.Count(Count(ParticipantKind.Klant), "klant", "klanten")}";

    public IReadOnlyList<Tab> Tabs => [new("Nu", Link("deelnemers"), !ShowsAll), new("Van alle tijden", Link("deelnemers?toon=alle"), ShowsAll)];

    public override DataTable Table => new TableOf<ParticipantView>("Deelnemers en klanten", All.Where(row => ShowsAll || IsNow(row)))
        .Text("Naam", row => row.Name, row => Link("deelnemers/" + row.Code))
        .Text("Soort", row => row.Kind.Text())
        .Text("Organisatie", row => row.OrganisationKind.Text())
        .Text("Gemeentecode", row => row.MunicipalityCode ?? "")
        .Date("Vanaf", row => row.Joined)
        .Text("Tot en met", row => row.Left is { } left ? Dutch.ShortDate(left) : "")
        .WhenEmpty("Er is nu geen deelnemer; bekijk die van alle tijden.")
        .Build();

    public DataTable Events => new TableOf<ReorganisationView>("Herindelingen", Reorganisations)
        .Text("Herindeling", row => row.Names)
        .Text("Soort", row => row.Kind.Text())
        .Date("Per", row => row.Date)
        .Text("Toelichting", row => row.Note ?? "")
        .Build();

    private bool ShowsAll => Show == "alle";

    protected override async Task Load()
    {
        All = await Ask(new ListParticipants());
        Reorganisations = await Ask(new ListReorganisations());
    }

    private int Count(ParticipantKind kind) => All.Count(row => row.Kind == kind && IsNow(row));

    private bool IsNow(ParticipantView row) => new Period(row.Joined, row.Left).Contains(clock.Today());
}
