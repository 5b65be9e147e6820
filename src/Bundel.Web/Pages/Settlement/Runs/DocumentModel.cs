// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Statements;
using Bundel.Web.Doors;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>Gives a document as a file: the contribution table, or the statement of one participant.</summary>
[HandsOutFile]
public sealed class DocumentModel : SettlementPage
{
    [BindProperty(Name = "verrekening", SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    [BindProperty(Name = "vorm", SupportsGet = true)]
    public string Format { get; set; } = "";

    /// <summary>"duizenden" gives the table in k€.</summary>
    [BindProperty(Name = "in", SupportsGet = true)]
    public string? Unit { get; set; }

    private DocumentKind Kind => Participant is not null ? DocumentKind.Statement : Unit == "duizenden" ? DocumentKind.ContributionTableInThousands : DocumentKind.ContributionTable;

    public override async Task<IActionResult> OnGetAsync()
    {
        var document = await Ask(new GiveDocument(Code, Kind, Format, Participant));
        return File(document.Content, document.MediaType, document.Name);
    }
}
