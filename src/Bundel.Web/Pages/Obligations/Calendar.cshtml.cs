// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Obligations.Calendar;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Obligations;

/// <summary>The calendar as a file, of the collaboration or of one participant.</summary>
public sealed class CalendarModel : ObligationsPage
{
    [BindProperty(Name = "deelnemer", SupportsGet = true)]
    public string? Participant { get; set; }

    [BindProperty(Name = "vanaf", SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(Name = "totEnMet", SupportsGet = true)]
    public DateOnly? Until { get; set; }

    public override async Task<IActionResult> OnGetAsync()
    {
        var calendar = await Ask(new ShowCalendar(Participant, From, Until));
        return File(Encoding.UTF8.GetBytes(calendar.Text), "text/calendar; charset=utf-8", "verplichtingen.ics");
    }
}
