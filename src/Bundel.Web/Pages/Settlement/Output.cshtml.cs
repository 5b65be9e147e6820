// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Settlement.Accountability.Cases;
using Bundel.Settlement.Invoicing.Cases;
using Bundel.Settlement.Iv3.Cases;
using Bundel.Settlement.Ledgers.Cases;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement;

/// <summary>Files of Verrekenen beside the documents of a run: mappings as CSV, invoices, the paragraaf verbonden partijen.</summary>
[HandsOutFile]
public sealed class OutputModel : SettlementPage
{
    [BindProperty(Name = "wat", SupportsGet = true)]
    public string What { get; set; } = "";

    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    [BindProperty(Name = "nummer", SupportsGet = true)]
    public string? Number { get; set; }

    [BindProperty(Name = "verrekening", SupportsGet = true)]
    public string? Run { get; set; }

    [BindProperty(Name = "termijn", SupportsGet = true)]
    public int? Term { get; set; }

    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(Name = "vorm", SupportsGet = true)]
    public string? Format { get; set; }

    public override async Task<IActionResult> OnGetAsync() => What switch
    {
        "grootboektoewijzing" => Csv(await Ask(new ExportLedgerMapping()), "grootboektoewijzing.csv"),
        "taakvelden" => Csv(await Ask(new ExportIv3(Participant)), Participant is null ? "taakvelden.csv" : $"taakvelden-{Participant}.csv"),
        "factuur" => Invoice(await Ask(new GiveInvoice(Number ?? ""))),
        "facturen" => Invoice(await Ask(new GiveInvoices(Run ?? "", Term))),
        "paragraaf" => await Paragraph(),
        _ => NotFound(),
    };

    private async Task<FileContentResult> Paragraph()
    {
        var text = await Ask(new GivePartyText(Year, Participant ?? "", Format ?? "docx"));
        return File(text.Content, text.MediaType, text.Name);
    }

    private FileContentResult Invoice(GivenInvoice invoice) => File(invoice.Content, invoice.MediaType, invoice.Name);

    private FileContentResult Csv(string text, string name) => File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", name);
}
