// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Decisions;
using Bundel.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Collaborations.Decisions;

/// <summary>One decision: its text, its document, its next step.</summary>
public sealed class ShowModel(FileStore files) : BundelPage
{
    [BindProperty(Name = "besluit", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "datum")]
    public DateOnly? Date { get; set; }

    [BindProperty(Name = "reden")]
    public string? Because { get; set; }

    [BindProperty(Name = "document")]
    public IFormFile? Document { get; set; }

    public DecisionDetails Decision { get; private set; } = null!;

    public bool MayManage => May(CollaborationsPermissions.Manage);

    public bool IsOpen => Decision.State is DecisionState.Draft or DecisionState.Scheduled;

    public bool HasFault(string field) => ModelState[field] is { Errors.Count: > 0 };

    public override async Task<IActionResult> OnGetAsync()
    {
        await Load();
        Date = Decision.Date;
        return Page();
    }

    /// <summary>The document itself, byte for byte as it was brought.</summary>
    public async Task<IActionResult> OnGetDocumentAsync()
    {
        await Load();
        return Decision.Document is { } document && files.Open(document.Sha256) is { } content
            ? File(content, document.ContentType, document.Name)
            : NotFound();
    }

    public Task<IActionResult> OnPostAgenderenAsync() =>
        Do(new ScheduleDecision(Code, Needed(Date, "datum")), _ => Link("besluiten/" + Code), "Het besluit staat op de agenda.");

    public Task<IActionResult> OnPostNemenAsync() =>
        Do(new TakeDecision(Code, Needed(Date, "datum")), _ => Link("besluiten/" + Code), "Het besluit is genomen.");

    public Task<IActionResult> OnPostIntrekkenAsync() =>
        Do(new WithdrawDecision(Code, Because ?? ""), _ => Link("besluiten/" + Code), "Het besluit is ingetrokken.");

    public async Task<IActionResult> OnPostToevoegenAsync()
    {
        var stored = await Store(Document, "document");
        if (!stored.Succeeded) return await Refuse(stored.Problems);
        return await Do(new AttachDecisionDocument(Code, stored.Value), _ => Link("besluiten/" + Code), "Het document is toegevoegd.");
    }

    protected override async Task Load() => Decision = await Ask(new ShowDecision(Code));
}
