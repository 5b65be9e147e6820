// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Html;
using Bundel.Documents.Reports;
using Bundel.Formation.Documenting;
using Bundel.Formation.DocumentStore;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Formation;

/// <summary>One document as it was made.</summary>
public sealed class DocumentModel(IMenu menu) : FormationPage
{
    [BindProperty(Name = "stuk", SupportsGet = true)]
    public string Code { get; set; } = "";

    public DocumentView View { get; private set; } = null!;

    public Report Report => new FilledDocument(View.Sort, View.Title, View.Participant, View.Hash, View.Source, [], View.Text!).ToReport();

    /// <summary>The text; pages that a checklist names are links.</summary>
    public IHtmlContent Body { get; private set; } = HtmlString.Empty;

    protected override async Task Load()
    {
        View = await Ask(new ShowDocument(Code));
        Body = new HtmlString(MenuLinks.In(HtmlFragment.Write(Report with { Title = "" }), await menu.For(HttpContext)));
    }
}
