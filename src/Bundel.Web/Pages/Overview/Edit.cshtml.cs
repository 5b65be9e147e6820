// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Web.Design;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Overview;

/// <summary>Name and legal form of the collaboration.</summary>
public sealed class EditModel : BundelPage
{
    protected override Permission Takes => CollaborationsPermissions.Manage;

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "rechtsvorm")]
    public LegalForm LegalForm { get; set; }

    public IReadOnlyList<Choice> LegalForms { get; } = Choices.Of<LegalForm>(form => form.Name());

    public override Task<IActionResult> OnGetAsync()
    {
        (Name, LegalForm) = (Collaboration.Name, Collaboration.LegalForm);
        return base.OnGetAsync();
    }

    public Task<IActionResult> OnPostAsync() => Do(new ChangeCollaboration(Name ?? "", LegalForm), _ => "/" + Collaboration.Code, "De samenwerking is gewijzigd.");
}
