// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Services;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Services;

/// <summary>Adds a service.</summary>
public sealed class NewModel : ServiceForm
{
    protected override Permission Takes => CollaborationsPermissions.Manage;

    [BindProperty(Name = "code")]
    public string? Code { get; set; }

    public Task<IActionResult> OnPostAsync()
    {
        var code = Code ?? Kernel.Code.From(Name ?? "");
        return Do(new AddService(code, ToText()), _ => Link("diensten/" + code), $"{Name} is toegevoegd.");
    }
}
