// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Publishing;
using Bundel.Obligations.Standing;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bundel.Web.Pages.Obligations.Public;

/// <summary>How far a collaboration is, for everyone, when it chose to show that.</summary>
[AllowAnonymous]
public sealed class ProgressModel(PublicVisitor visitors, UseCases useCases) : PageModel
{
    private PublicProgress progress = null!;

    public string Name { get; private set; } = "";

    public string Sub => $"verplichtingen en bouwstenen, stand op {Dutch.Date(progress.Day)}";

    public IReadOnlyList<Figure> Figures =>
    [
        new("Deelnemers", Dutch.Number(progress.Members), null, null),
        new("Overal in gebruik", Dutch.Number(progress.Themes.Sum(line => line.Reached)), $"van {Dutch.Number(progress.Themes.Sum(line => line.Rows))}", null),
        new("Onderweg", Dutch.Number(progress.Themes.Sum(line => line.InProgress)), "besloten, gepland of aangesloten", null),
        new("Onbekend", Dutch.Number(progress.Themes.Sum(line => line.Unknown)), "bij ten minste één deelnemer", null),
    ];

    public DataTable Themes => new TableOf<ProgressLine>("Per thema", progress.Themes)
        .Text("Thema", line => ObligationsPage.Capital(line.Theme))
        .Number("Verplichtingen", line => line.Rows)
        .Number("Overal in gebruik", line => line.Reached)
        .Number("Onderweg", line => line.InProgress)
        .Number("Onbekend", line => line.Unknown)
        .WhenEmpty("Er is nog niets vastgelegd.")
        .Build();

    public DataTable Coming => new TableOf<ComingLine>("Wat eraan komt", progress.Coming)
        .Text("Verplichting", line => line.Name)
        .Text("Uiterlijk", line => line.Deadline)
        .State("Stand", line => ObligationsPage.Badge(line.Status))
        .WhenEmpty("Er is geen datum die nog komt.")
        .Build();

    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (await visitors.In(code, HttpContext.RequestAborted) is not { } visitor) return NotFound();
        var asked = await useCases.Run(new ShowPublicProgress(), visitor.Actor, HttpContext.RequestAborted);
        if (!asked.Succeeded) return NotFound();
        (progress, Name) = (asked.Value, visitor.Collaboration);
        return Page();
    }
}
