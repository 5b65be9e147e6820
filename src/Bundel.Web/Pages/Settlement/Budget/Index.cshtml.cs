// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Settlement.Budget;
using Bundel.Settlement.Model;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Budget;

/// <summary>The cost pools and their totals in one year.</summary>
public sealed class IndexModel : SettlementPage
{
    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? Year { get; set; }

    public BudgetView Budget { get; private set; } = null!;

    public string Title => string.Create(CultureInfo.InvariantCulture, $"Begroting {Budget.Year}");

    public IReadOnlyList<Tab> Tabs => [.. Budget.Years.Take(8).Select(year => new Tab(year.ToString(CultureInfo.InvariantCulture), Link(FormattableString.Invariant($"verrekenen/begroting?jaar={year}")), year == Budget.Year))];

    public IReadOnlyList<Figure> Figures =>
    [
        new("Te verdelen", Dutch.Euro(Budget.Total), Dutch.Count(Budget.Lines, "regel", "regels"), null),
        new("Lasten", Dutch.Euro(Budget.Costs), null, null),
        new("Baten", Dutch.Euro(Budget.Income), "verlagen de kostengroep", null),
        new(string.Create(CultureInfo.InvariantCulture, $"Ten opzichte van {Budget.Year - 1}"), Budget.Before == Money.Zero ? "onbekend" : Dutch.Signed(Budget.Total - Budget.Before), Budget.Before == Money.Zero ? "geen begroting van dat jaar" : "was " + Dutch.Euro(Budget.Before), null),
    ];

    public DataTable Table => new TableOf<PoolTotal>("Kostengroepen", Budget.Pools)
        .Text("Kostengroep", pool => pool.Name, pool => Link(FormattableString.Invariant($"verrekenen/begroting/{pool.Code}?jaar={Budget.Year}")))
        .Text("Pakket", pool => pool.Package == Package.Basic ? "basis" : "plus")
        .Text("Verdeelsleutel", pool => pool.KeyName, pool => Link(FormattableString.Invariant($"verrekenen/sleutels/{pool.Key}?jaar={Budget.Year}")))
        .Amount("Lasten", pool => pool.Costs)
        .Amount("Baten", pool => pool.Income)
        .Amount("Te verdelen", pool => pool.Total)
        .Difference("Verschil", pool => pool.Total - pool.Before)
        .Number("Regels", pool => pool.Lines)
        .Total("Totaal", "", "", Budget.Costs, Budget.Income, Budget.Total, Budget.Total - Budget.Before, (decimal)Budget.Lines)
        .Build();

    protected override async Task Load() => Budget = await Ask(new ShowBudget(await YearOr(Year)));
}
