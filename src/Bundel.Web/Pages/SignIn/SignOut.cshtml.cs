// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.SignIn;
using Bundel.Web.SignIn.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bundel.Web.Pages.SignIn;

/// <summary>Ends the session here, and at the provider that opened it.</summary>
public sealed class SignOutModel(SiteSettings site) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (site.Providers.FirstOrDefault(found => found.Code == SignInTicket.ProviderOf(User)) is { } provider)
            return SignOut(new AuthenticationProperties(), CookieAuthenticationDefaults.AuthenticationScheme, provider.Scheme);
        await HttpContext.SignOutAsync();
        return LocalRedirect("/aanmelden");
    }
}
