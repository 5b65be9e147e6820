// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Help;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bundel.Web.Pages.Help;

/// <summary>Contents of the manual.</summary>
[AllowAnonymous]
public sealed class IndexModel(Manual manual) : PageModel
{
    public IReadOnlyList<Chapter> Chapters => manual.Chapters;
}
