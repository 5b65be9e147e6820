// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Reports;
using Bundel.Obligations.Standing;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>The report for council and board, as a file.</summary>
public sealed class ReportModel : ObligationsPage
{
    private IReadOnlyList<NamedThing> members = [];

    public override DataTable Table => new TableOf<NamedThing>("Rapporten", Actor.Participants is null ? members.Prepend(new NamedThing("", "Samenwerking")) : members)
        .Text("Voor", row => row.Name)
        .Text("Lezen en afdrukken", _ => "HTML", row => File(row, "html"))
        .Text("Word", _ => "DOCX", row => File(row, "docx"))
        .Text("OpenDocument", _ => "ODT", row => File(row, "odt"))
        .Build();

    public async Task<IActionResult> OnGetBestandAsync([FromQuery(Name = "vorm")] string? format, [FromQuery(Name = "deelnemer")] string? participant)
    {
        var document = await Ask(new MakeCouncilReport(format ?? "", string.IsNullOrEmpty(participant) ? null : participant));
        return File(document.Content, document.MediaType, document.Name);
    }

    protected override async Task Load() => members = (await Ask(new ShowMatrix(Theme: "geen"))).Members;

    private string File(NamedThing row, string format) => Link($"verplichtingen/raadsrapport?handler=bestand&vorm={format}&deelnemer={row.Code}");
}
