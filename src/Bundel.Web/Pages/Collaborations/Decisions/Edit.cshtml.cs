// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Decisions;

/// <summary>Changes a decision that was not taken yet.</summary>
public sealed class EditModel : DecisionForm
{
    protected override Permission Takes => CollaborationsPermissions.Manage;

    [BindProperty(Name = "besluit", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "revisie")]
    public int? Revision { get; set; }

    public DecisionDetails Decision { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync()
    {
        await Load();
        (Reference, Body, Subject, Date, Revision) = (Decision.Reference, Decision.Body, Decision.Subject, Decision.Date, Decision.Revision);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() =>
        Do(new ChangeDecision(Code, Reference ?? "", Body, Subject ?? "", Date, Revision), _ => Link("besluiten/" + Code), "De wijziging is opgeslagen.");

    protected override async Task Load() => Decision = await Ask(new ShowDecision(Code));
}
