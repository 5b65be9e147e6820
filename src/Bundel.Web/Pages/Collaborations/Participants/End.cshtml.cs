// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Participants;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Bundel.Web.Pages.Collaborations.Decisions;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Participants;

/// <summary>Ends a membership, or takes the end back.</summary>
public sealed class EndModel : BundelPage
{
    protected override Permission Takes => CollaborationsPermissions.Manage;

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "laatsteDag")]
    public DateOnly? LastDay { get; set; }

    [BindProperty(Name = "besluit")]
    public string? Decision { get; set; }

    public ParticipantDetails Participant { get; private set; } = null!;

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() =>
        Do(new EndMembership(Code, Needed(LastDay, "laatsteDag"), Decision), _ => Link("deelnemers/" + Code), "De uittreding is vastgelegd.");

    public Task<IActionResult> OnPostTerugnemenAsync() =>
        Do(new ContinueMembership(Code), _ => Link("deelnemers/" + Code), "De deelname loopt door.");

    protected override async Task Load()
    {
        Participant = await Ask(new ShowParticipant(Code));
        Decisions = DecisionChoices.Taken(await Ask(new Bundel.Collaborations.Decisions.ListDecisions()));
    }
}
