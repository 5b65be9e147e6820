// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.SignIn;
using Bundel.Web.SignIn.Oidc;
using Bundel.Web.SignIn.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Bundel.Web.Pages.SignIn;

/// <summary>The way in: by e-mail address to your own organisation, or, in a trial, choose who you are.</summary>
[AllowAnonymous]
public sealed class IndexModel(TrialPeople people, SiteSettings site, RefusedAttempts attempts) : PageModel
{
    public IReadOnlyList<TrialPerson> People { get; private set; } = [];

    public bool IsTrial => site.IsTrial;

    [BindProperty(Name = "terug", SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty(Name = "geweigerd", SupportsGet = true)]
    public string? Refused { get; set; }

    [BindProperty(Name = "afgemeld", SupportsGet = true)]
    public string? SignedOut { get; set; }

    [BindProperty(Name = "emailadres")]
    public string? Email { get; set; }

    private string Return => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/";

    public async Task OnGetAsync() => await Load();

    /// <summary>Chooses a person; only in a trial.</summary>
    public async Task<IActionResult> OnPostAsync([FromForm(Name = "persoon")] PersonId person)
    {
        if (!IsTrial) return NotFound();
        await Load();
        var chosen = People.FirstOrDefault(found => found.Id == person);
        if (chosen is null) return Page();
        await HttpContext.SignIn(chosen.Id, chosen.Name);
        return LocalRedirect(Return);
    }

    /// <summary>Leads to the provider of the e-mail address; the address itself does not go along.</summary>
    public async Task<IActionResult> OnPostProviderAsync()
    {
        if (site.ProviderOf(Email ?? "") is { } provider) return await Lead(provider);
        ModelState.AddModelError("emailadres", "Bundel kent geen organisatie bij dit e-mailadres. Controleer het adres, of vraag de beheerder van uw samenwerkingsverband.");
        return Page();
    }

    private async Task<IActionResult> Lead(Provider provider)
    {
        try
        {
            await HttpContext.ChallengeAsync(provider.Scheme, new AuthenticationProperties { RedirectUri = Return });
            return new EmptyResult();
        }
        catch (Exception exception) when (exception is OpenIdConnectProtocolException or HttpRequestException or InvalidOperationException or TaskCanceledException && !Response.HasStarted)
        {
            await attempts.SignIn(HttpContext, provider.Scheme, RefusedSignInException.ReasonOf(exception));
            ModelState.AddModelError("emailadres", $"{provider.Name} is nu niet bereikbaar om u aan te melden. Probeer het later nog eens, of meld het aan uw beheerder.");
            return Page();
        }
    }

    private async Task Load() => People = IsTrial ? await people.All(HttpContext.RequestAborted) : [];
}
