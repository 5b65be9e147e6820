// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Prices;
using Bundel.Settlement.Methods;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;

namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>Tariffs and cost prices of a year, and the allocation sheet.</summary>
public sealed class PricesModel : MethodPage
{
    [BindProperty(Name = "jaar", SupportsGet = true)]
    public int? Year { get; set; }

    public PriceList? Found { get; private set; }

    public Chart Sheet => new AllocationSheet(Found!.Nodes, Found.Flows);

    public DataTable Table => new TableOf<PriceResult>("Tarieven en kostprijzen", Found!.Prices)
        .Text("Naam", price => price.Name)
        .Text("Formule", price => price.Formula)
        .Amount("Prijs", price => price.Price)
        .Text("Per", price => price.Unit)
        .Amount("Opbrengst", price => price.Revenue ?? Money.Zero)
        .Difference("Afrondingsverschil", price => price.Difference)
        .Build();

    public DataTable Activities(PriceResult price) => new TableOf<ActivityResult>("Activiteiten", price.Activities)
        .Text("Activiteit", activity => activity.Name)
        .Amount("Prijs per keer", activity => activity.Price)
        .Number("Minuten", activity => activity.Minutes)
        .Amount("Kosten", activity => activity.Costs)
        .Total("Onbenut", "", price.Unused, price.UnusedCosts)
        .Build();

    protected override async Task Load()
    {
        Year = await YearOr(Year);
        Found = await Find(new ShowPrices(Year.Value));
    }
}
