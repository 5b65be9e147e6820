// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Participants;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Access;

/// <summary>What giving a role and inviting to one ask alike: which role, and for whom it holds.</summary>
public abstract class AccessForm : BundelPage
{
    [BindProperty(Name = "rol")]
    public Role Role { get; set; } = Role.Lezer;

    [BindProperty(Name = "deelnemer")]
    public string? Participant { get; set; }

    public IReadOnlyList<Choice> Roles { get; } = [.. Enum.GetValues<Role>().Select(role => new Choice(role.ToString(), role.Text()))];

    public IReadOnlyList<Choice> Participants { get; private set; } = [];

    protected override Permission Takes => PlatformPermissions.ManageAccess;

    protected override async Task Load() =>
        Participants = [new Choice("", "de hele samenwerking"), .. (await Ask(new ListParticipants())).Select(row => new Choice(row.Code, row.Name))];
}
