// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents;
using Bundel.Formation.Documenting;
using Bundel.Formation.DocumentStore;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Formation;

/// <summary>Gives a document as a file.</summary>
[HandsOutFile]
public sealed class DocumentFileModel : FormationPage
{
    [BindProperty(Name = "stuk", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "vorm", SupportsGet = true)]
    public string Format { get; set; } = "";

    public override async Task<IActionResult> OnGetAsync()
    {
        if (Format is not ("docx" or "odt" or "html")) return NotFound();
        var view = await Ask(new ShowDocument(Code));
        var format = Enum.Parse<ReportFormat>(Format, ignoreCase: true);
        var report = new FilledDocument(view.Sort, view.Title, view.Participant, view.Hash, view.Source, [], view.Text!).ToReport();
        return File(ReportWriter.Write(report, format), ReportWriter.MediaType(format), $"{view.Code}.{ReportWriter.Extension(format)}");
    }
}
