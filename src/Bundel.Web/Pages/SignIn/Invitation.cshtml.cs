// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Access;
using Bundel.Web.Doors;
using Bundel.Web.SignIn;
using Bundel.Web.SignIn.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bundel.Web.Pages.SignIn;

/// <summary>Takes an invitation with its code, as the person to whom the address belongs. In a trial the code alone shows who you are.</summary>
[AllowAnonymous]
public sealed class InvitationModel(SiteSettings site, RequestActor request, UseCases useCases, TrialGuests guests, RefusedAttempts attempts) : PageModel
{
    [BindProperty(Name = "uitnodiging", SupportsGet = true)]
    public InvitationId Invitation { get; set; }

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    public bool MustSignIn => !site.IsTrial && request.Actor is null;

    public bool AsksName => site.IsTrial;

    public string SignInAddress => "/aanmelden?terug=" + Uri.EscapeDataString($"/uitnodiging/{Invitation}");

    public async Task<IActionResult> OnPostAsync()
    {
        if (MustSignIn) return LocalRedirect(SignInAddress);
        var cancel = HttpContext.RequestAborted;
        var actor = AsksName ? await guests.Enter(Invitation, Code ?? "", Name ?? "", cancel) : Result<Actor>.Success(request.Actor!);
        var accepted = actor.Succeeded ? await useCases.Run(new AcceptInvitation(Invitation, Code ?? ""), actor.Value, cancel) : Result<AcceptedInvitation>.Failure(actor.Problems);
        if (!accepted.Succeeded) return await Refuse(accepted.Problems);
        if (AsksName) await HttpContext.SignIn(actor.Value.Person, actor.Value.Name);
        return LocalRedirect("/" + accepted.Value.Collaboration);
    }

    private async Task<IActionResult> Refuse(IReadOnlyList<Problem> problems)
    {
        await attempts.SignIn(HttpContext, "uitnodiging", problems[0].Code);
        foreach (var problem in problems) ModelState.AddModelError(problem.Field ?? "", problem.Message);
        Response.StatusCode = problems[0].Kind == ProblemKind.Forbidden ? StatusCodes.Status403Forbidden : StatusCodes.Status200OK;
        return Page();
    }
}
