// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Account;

/// <summary>The person's own page: keys for programs.</summary>
public sealed class IndexModel(UseCases useCases) : BundelPage
{
    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "dagen")]
    public int Days { get; set; } = 90;

    public NewApiKey? Made { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await useCases.Run(new CreateApiKey(Name ?? "", Days), Actor, HttpContext.RequestAborted);
        if (!result.Succeeded) return await Refuse(result.Problems);
        Made = result.Value;
        return Page();
    }
}
