// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Access;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Access;

/// <summary>Makes an invitation and shows its code once.</summary>
public sealed class InviteModel(UseCases useCases) : AccessForm
{
    [BindProperty(Name = "emailadres")]
    public string? Email { get; set; }

    [BindProperty(Name = "dagen")]
    public int Days { get; set; } = 14;

    public NewInvitation? Made { get; private set; }

    public string AddressOf(NewInvitation made) => $"{Request.Scheme}://{Request.Host}/uitnodiging/{made.Id}";

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await useCases.Run(new Invite(Email ?? "", Role, Participant, Days), Actor, HttpContext.RequestAborted);
        if (!result.Succeeded) return await Refuse(result.Problems);
        await Load();
        Made = result.Value;
        return Page();
    }
}
