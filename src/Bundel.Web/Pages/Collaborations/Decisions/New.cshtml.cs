// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Decisions;

/// <summary>Adds a decision, in the state that it has.</summary>
public sealed class NewModel : DecisionForm
{
    protected override Permission Takes => CollaborationsPermissions.Manage;

    [BindProperty(Name = "staat")]
    public DecisionState State { get; set; }

    [BindProperty(Name = "document")]
    public IFormFile? Document { get; set; }

    public IReadOnlyList<Choice> StateChoices { get; } = [.. Choices.Of<DecisionState>().Where(choice => choice.Value != nameof(DecisionState.Withdrawn))];

    public override Task<IActionResult> OnGetAsync()
    {
        if (Bodies.Of(Collaboration.LegalForm) is [var only]) Body = only;
        return base.OnGetAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        UploadedFile? document = null;
        if (Document is not null)
        {
            var stored = await Store(Document, "document");
            if (!stored.Succeeded) return await Refuse(stored.Problems);
            document = stored.Value;
        }

        var command = new AddDecision(Reference ?? "", Body, Subject ?? "", Date, State, Document: document);
        return await Do(command, _ => Link("besluiten/" + command.CodeOrProposal), "Het besluit staat in het register.");
    }
}
