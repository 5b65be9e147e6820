// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Measures;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Organisations.Reorganisations;
using Bundel.Collaborations.Participants;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.Pages.Collaborations.Measures;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Participants;

/// <summary>One participant: who it is, its VAT, its counts.</summary>
public sealed class ShowModel : BundelPage
{
    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string Code { get; set; } = "";

    public ParticipantDetails Participant { get; private set; } = null!;

    public IReadOnlyList<LatestCount> Latest { get; private set; } = [];

    public bool MayManage => May(CollaborationsPermissions.Manage);

    public string Membership => Participant.Left is { } left
        ? $"van {Dutch.Date(Participant.Joined)} tot en met {Dutch.Date(left)}"
        : $"sinds {Dutch.Date(Participant.Joined)}";

    public string? Inhabitants => Participant.Municipality is { } found
        ? $"{Dutch.Number(found.Inhabitants)} op {Dutch.Date(Municipalities.Source.InhabitantsOn)}"
        : null;

    public DataTable Vat => new TableOf<VatProfileView>("Btw-profiel", Participant.VatProfiles)
        .Date("Vanaf", row => row.ValidFrom)
        .Number("Aftrekbaar", row => row.Deductible, decimals: 2, unit: "%")
        .Number("Compensabel", row => row.Compensable, decimals: 2, unit: "%")
        .Text("Bron", row => row.Source + (row.Superseded ? " (vervangen)" : ""))
        .Build();

    public DataTable Counts => new TableOf<LatestCount>("Tellingen", Latest)
        .Text("Maatstaf", row => row.Name, row => Link($"maatstaven/{row.Measure}/historie/{Code}"))
        .Text("Laatste waarde", row => row.Value is { } value ? $"{Dutch.Figure(value)} {row.Unit}" : null)
        .Date("Peildatum", row => row.ReferenceDate)
        .State("Aftekening", row => row.State is { } state ? MeasureTones.State(state) : new State("geen telling", Tone.Quiet))
        .WhenEmpty("Er zijn nog geen maatstaven.")
        .Build();

    public DataTable Successions => new TableOf<SuccessionView>("Herindeling", Participant.Successions)
        .Text("Voorganger", row => row.PredecessorName, row => Link("deelnemers/" + row.Predecessor))
        .Text("Opvolger", row => row.SuccessorName, row => Link("deelnemers/" + row.Successor))
        .Text("Soort", row => row.Kind.Text())
        .Date("Per", row => row.Date)
        .Build();

    protected override async Task Load()
    {
        Participant = await Ask(new ShowParticipant(Code));
        Latest = await Ask(new ListLatestCounts(Code));
    }
}
