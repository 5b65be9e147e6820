// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Services;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Services;

/// <summary>One service.</summary>
public sealed class ShowModel : BundelPage
{
    [BindProperty(Name = "code", SupportsGet = true)]
    public string Code { get; set; } = "";

    public ServiceDetails Service { get; private set; } = null!;

    public bool MayManage => May(CollaborationsPermissions.Manage);

    protected override async Task Load() => Service = await Ask(new ShowService(Code));
}
