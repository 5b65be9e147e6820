// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Participants;

/// <summary>Adds a participant or customer.</summary>
public sealed class NewModel : ParticipantForm
{
    protected override Permission Takes => CollaborationsPermissions.Manage;

    [BindProperty(Name = "soort")]
    public ParticipantKind Kind { get; set; }

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    public IReadOnlyList<Choice> KindChoices { get; } = Choices.Of<ParticipantKind>(hint: kind => kind == ParticipantKind.Deelnemer
        ? "Stemt mee en deelt in het resultaat."
        : "Neemt diensten af met een overeenkomst; geen stem en geen aandeel in het resultaat.");

    public Task<IActionResult> OnPostAsync()
    {
        var name = Name ?? Municipalities.Find(MunicipalityCode)?.Name ?? "";
        var code = Code ?? Kernel.Code.From(name);
        var command = new AddParticipant(code, name, OrganisationKind, Kind, Needed(Joined, "vanaf"), MunicipalityCode, Oin, Kvk);
        return Do(command, _ => Link("deelnemers/" + code), $"{name} is toegevoegd.");
    }
}
