// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages;

/// <summary>Leads to the first collaboration of the person.</summary>
public sealed class IndexModel(RequestActor request) : BundelPage
{
    public override Task<IActionResult> OnGetAsync() => Task.FromResult<IActionResult>(
        request.Collaborations.Count > 0 ? LocalRedirect("/" + request.Collaborations[0].Code) : Page());
}
