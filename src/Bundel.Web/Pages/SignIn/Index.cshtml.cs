// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bundel.Web.Pages.SignIn;

/// <summary>Start of a trial: choose who you are.</summary>
[AllowAnonymous]
public sealed class IndexModel(TrialPeople people) : PageModel
{
    public IReadOnlyList<TrialPerson> People { get; private set; } = [];

    [BindProperty(Name = "terug", SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task OnGetAsync() => People = await people.All(HttpContext.RequestAborted);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "persoon")] PersonId person)
    {
        People = await people.All(HttpContext.RequestAborted);
        var chosen = People.FirstOrDefault(found => found.Id == person);
        if (chosen is null) return Page();
        await HttpContext.SignIn(chosen.Id, chosen.Name);
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
    }
}
