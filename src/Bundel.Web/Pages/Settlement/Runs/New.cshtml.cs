// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement;
using Bundel.Settlement.Assembly;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Runs;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>Starts a run as a concept.</summary>
public sealed class NewModel : SettlementPage
{
    protected override Permission Takes => SettlementPermissions.Prepare;

    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(Name = "afronding")]
    public string? Unit { get; set; }

    [BindProperty(Name = "rest")]
    public string? Remainder { get; set; }

    [BindProperty(Name = "kostengroepen")]
    public List<string> Pools { get; set; } = [];

    public BudgetView Budget { get; private set; } = null!;

    public IReadOnlyList<Choice> Years => [.. Budget.Years.Select(year => new Choice(year.ToString(CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture)))];

    public override async Task<IActionResult> OnGetAsync()
    {
        var policy = await Ask(new ShowRounding());
        (Unit, Remainder) = (RoundingChoices.UnitOf(policy), RoundingChoices.RemainderOf(policy));
        return await base.OnGetAsync();
    }

    public Task<IActionResult> OnPostAsync() =>
        Do(new CreateRun(Year ?? 0, Pools, RoundingChoices.Unit(Unit), RoundingChoices.Remainder(Remainder)), run => RunLink(run.Code), "Het concept is gemaakt.");

    protected override async Task Load()
    {
        Year = await YearOr(Year);
        Budget = await Ask(new ShowBudget(Year.Value));
    }
}
