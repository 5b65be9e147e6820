// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Html;
using Bundel.Documents.Reports;
using Bundel.Formation.Documenting;
using Bundel.Formation.DocumentStore;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Formation;

/// <summary>One document as it was made.</summary>
public sealed class DocumentModel : FormationPage
{
    [BindProperty(Name = "stuk", SupportsGet = true)]
    public string Code { get; set; } = "";

    public DocumentView View { get; private set; } = null!;

    public Report Report => new FilledDocument(View.Sort, View.Title, View.Participant, View.Hash, View.Source, [], View.Text!).ToReport();

    public IHtmlContent Body => new HtmlString(HtmlFragment.Write(Report with { Title = "" }));

    protected override async Task Load() => View = await Ask(new ShowDocument(Code));
}
