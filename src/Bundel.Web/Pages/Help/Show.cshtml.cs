// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Help;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bundel.Web.Pages.Help;

/// <summary>One chapter of the manual.</summary>
[AllowAnonymous]
public sealed class ShowModel(Manual manual) : PageModel
{
    public Chapter Chapter { get; private set; } = null!;

    public IActionResult OnGet(string code)
    {
        if (manual.Find(code) is not { } chapter) return NotFound();
        Chapter = chapter;
        return Page();
    }
}
