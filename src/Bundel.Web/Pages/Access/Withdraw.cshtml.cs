// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Access;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Access;

/// <summary>Asks once more before a role, an invitation or a session ends.</summary>
public sealed class WithdrawModel : BundelPage
{
    private const string RoleKind = "rol";
    private const string InvitationKind = "uitnodiging";
    private const string SessionKind = "sessie";

    [BindProperty(Name = "soort", SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(Name = "id", SupportsGet = true)]
    public Guid Id { get; set; }

    public string Heading => Kind switch
    {
        RoleKind => "Rol intrekken",
        InvitationKind => "Uitnodiging intrekken",
        _ => "Sessie beëindigen",
    };

    public string Question { get; private set; } = "";

    protected override Permission Takes => PlatformPermissions.ManageAccess;

    public Task<IActionResult> OnPostAsync() => Kind switch
    {
        RoleKind => Do(new WithdrawRole(new AssignmentId(Id)), _ => Link("toegang"), "De rol is ingetrokken."),
        InvitationKind => Do(new WithdrawInvitation(new InvitationId(Id)), _ => Link("toegang"), "De uitnodiging is ingetrokken."),
        _ => Do(new EndSession(new SessionId(Id)), _ => Link("toegang"), "De sessie is beëindigd."),
    };

    protected override async Task Load()
    {
        var access = await Ask(new ListAccess());
        Question = Kind switch
        {
            RoleKind when access.Roles.FirstOrDefault(row => row.Id.Value == Id) is { } role => $"{role.Name} is dan geen {role.Role.Text()} meer voor {role.Participant ?? "de hele samenwerking"}.",
            InvitationKind when access.Invitations.FirstOrDefault(row => row.Id.Value == Id) is { } invitation => $"De uitnodiging voor {invitation.Email} werkt dan niet meer.",
            SessionKind when (await Ask(new ListSessions())).FirstOrDefault(row => row.Id.Value == Id) is { } session => $"{session.Person} moet zich dan opnieuw aanmelden.",
            _ => throw new RefusedException([Problem.NotFound("Dit is er niet, of is al geëindigd.")]),
        };
    }
}
