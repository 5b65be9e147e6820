// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bundel.Web.Pages.Help;

/// <summary>Every component once, on made-up figures: the page that builders copy from and that the browser tests visit.</summary>
[AllowAnonymous]
public sealed class DesignModel : PageModel
{
    /// <summary>Views.</summary>
    public IReadOnlyList<Tab> Tabs { get; } = [new("Bijdragen", "/hulp/ontwerp", true), new("Kostengroepen", "/hulp/ontwerp?weergave=kostengroepen")];

    /// <summary>Downloads.</summary>
    public IReadOnlyList<Crumb> Downloads { get; } = [];

    /// <summary>A contribution table.</summary>
    public DataTable Contributions { get; } = DesignExamples.Contributions();

    /// <summary>Why a participant pays what it pays.</summary>
    public Explanation Why { get; } = DesignExamples.Why();
}
