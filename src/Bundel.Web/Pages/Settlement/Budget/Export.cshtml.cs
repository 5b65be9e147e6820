// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Bundel.Settlement.Budget.Importing;
using Bundel.Web.Doors;
using Bundel.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Budget;

/// <summary>The lines of a year as a file.</summary>
[HandsOutFile]
public sealed class ExportModel : SettlementPage
{
    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int Year { get; set; }

    public override async Task<IActionResult> OnGetAsync()
    {
        var bytes = await HttpContext.RequestServices.GetRequiredService<LargeAnswers>().Make(async () =>
        {
            var text = await Ask(new ExportBudget(Year));
            return (byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
        }, HttpContext.RequestAborted);
        return File(bytes, "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"begroting-{Year}.csv"));
    }
}
