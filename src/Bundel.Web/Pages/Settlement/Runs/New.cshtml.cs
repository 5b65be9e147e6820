// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement;
using System.Globalization;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Runs;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Runs;

/// <summary>Starts a run as a concept.</summary>
public sealed class NewModel(TimeProvider clock) : SettlementPage
{
    protected override Permission Takes => SettlementPermissions.Prepare;

    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(Name = "afronding")]
    public string? Unit { get; set; } = "0.01";

    [BindProperty(Name = "rest")]
    public string? Remainder { get; set; } = "grootste-rest";

    [BindProperty(Name = "kostengroepen")]
    public List<string> Pools { get; set; } = [];

    public BudgetView Budget { get; private set; } = null!;

    public IReadOnlyList<Choice> Years => [.. Budget.Years.Select(year => new Choice(year.ToString(CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture)))];

    public Task<IActionResult> OnPostAsync()
    {
        var remainder = Remainder switch { "afronding" => RemainderRule.RoundingLine, "geen" => RemainderRule.None, _ => RemainderRule.LargestRemainder };
        var unit = Money.TryParse(Unit, out var parsed) ? parsed : Money.Zero;
        return Do(new CreateRun(Year ?? 0, Pools, unit, remainder), run => RunLink(run.Code), "Het concept is gemaakt.");
    }

    protected override async Task Load() => Budget = await Ask(new ShowBudget(Year ?? clock.Today().Year));
}
