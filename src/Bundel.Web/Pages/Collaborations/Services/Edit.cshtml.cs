// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Services;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Services;

/// <summary>Changes a service.</summary>
public sealed class EditModel : ServiceForm
{
    protected override Permission Takes => CollaborationsPermissions.Manage;

    [BindProperty(Name = "code", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "revisie")]
    public int? Revision { get; set; }

    public ServiceDetails Service { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync()
    {
        await Load();
        Fill(Service.Text);
        Revision = Service.Revision;
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Do(new ChangeService(Code, ToText(), Revision), _ => Link("diensten/" + Code), "De wijziging is opgeslagen.");

    protected override async Task Load() => Service = await Ask(new ShowService(Code));
}
