// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Participants;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Participants;

/// <summary>Changes what is known of a participant.</summary>
public sealed class EditModel : ParticipantForm
{
    protected override Permission Takes => CollaborationsPermissions.Manage;

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "revisie")]
    public int? Revision { get; set; }

    public ParticipantDetails Participant { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync()
    {
        await Load();
        (Name, OrganisationKind, MunicipalityCode) = (Participant.Name, Participant.OrganisationKind, Participant.MunicipalityCode);
        (Joined, Oin, Kvk, Revision) = (Participant.Joined, Participant.Oin, Participant.Kvk, Participant.Revision);
        return Page();
    }

    public Task<IActionResult> OnPostAsync()
    {
        var command = new ChangeParticipant(Code, Name ?? "", OrganisationKind, Needed(Joined, "vanaf"), MunicipalityCode, Oin, Kvk, Revision);
        return Do(command, _ => Link("deelnemers/" + Code), "De wijziging is opgeslagen.");
    }

    protected override async Task Load() => Participant = await Ask(new ShowParticipant(Code));
}
