// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bundel.Web.Pages.Help;

/// <summary>Every component once, on made-up figures: the page that builders copy from and that the browser tests visit.</summary>
[AllowAnonymous]
public sealed class DesignModel : PageModel
{
    /// <summary>Views.</summary>
    public IReadOnlyList<Tab> Tabs { get; } = [new("Bijdragen", "/hulp/ontwerp", true), new("Formulier", "#formulier")];

    /// <summary>Downloads.</summary>
    public IReadOnlyList<Crumb> Downloads { get; } = [new("CSV", "?handler=download&soort=csv"), new("XLSX", "?handler=download&soort=xlsx")];

    /// <summary>A contribution table.</summary>
    public DataTable Contributions { get; } = DesignExamples.Contributions();

    /// <summary>What is stuck, due or unknown.</summary>
    public IReadOnlyList<AttentionLine> Attention { get; } = DesignExamples.Attention();

    /// <summary>A table of several pages.</summary>
    public DataTable Long { get; } = DesignExamples.Long();

    /// <summary>Why a participant pays what it pays.</summary>
    public Explanation Why { get; } = DesignExamples.Why();

    /// <summary>A budget bridge.</summary>
    public Chart Bridge { get; } = DesignCharts.Bridge();

    /// <summary>A heat map.</summary>
    public Chart Blocks { get; } = DesignCharts.Blocks();

    /// <summary>Bars.</summary>
    public Chart PerInhabitant { get; } = DesignCharts.PerInhabitant();

    /// <summary>Lines.</summary>
    public Chart Workplaces { get; } = DesignCharts.Workplaces();

    /// <summary>Choices of a select.</summary>
    public IReadOnlyList<Choice> Measures { get; } = [new("inwoners", "Inwoners"), new("werkplekken", "Werkplekken"), new("locaties", "Locaties")];

    /// <summary>Choices of a radio group.</summary>
    public IReadOnlyList<Choice> Roundings { get; } = [new("cent", "Op de cent, met de grootste rest"), new("euro", "Op hele euro’s", "Met een regel Afronding.")];

    /// <summary>A form with a field of every kind.</summary>
    public DesignForm Form { get; } = new();

    /// <summary>Shows the page; with <c>?fouten=true</c> as after a form with a fault.</summary>
    public void OnGet(bool fouten)
    {
        if (fouten) ModelState.AddModelError("Form.Name", "Vul een naam in.");
    }

    /// <summary>The contribution table as a file.</summary>
    public IActionResult OnGetDownload([FromQuery(Name = "soort")] string? kind) => TableDownload.File(Contributions, kind, null);
}

/// <summary>One field of every kind.</summary>
public sealed class DesignForm
{
    /// <summary>Text.</summary>
    public string Name { get; init; } = "";

    /// <summary>Amount.</summary>
    public Money Amount { get; init; } = new(1381264000);

    /// <summary>Number.</summary>
    public int? Inhabitants { get; init; } = 98804;

    /// <summary>Day.</summary>
    public DateOnly From { get; init; } = new(2026, 1, 1);

    /// <summary>One of a list.</summary>
    public string Measure { get; init; } = "werkplekken";

    /// <summary>One of a few.</summary>
    public string Rounding { get; init; } = "cent";

    /// <summary>Several lines.</summary>
    public string? Note { get; init; }

    /// <summary>A file.</summary>
    public IFormFile? File { get; init; }

    /// <summary>Yes or no.</summary>
    public bool Agreed { get; init; } = true;
}
