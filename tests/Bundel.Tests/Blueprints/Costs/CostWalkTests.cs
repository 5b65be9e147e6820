// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Costs;
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;
using Bundel.Collaborations.Ports;
using Bundel.Kernel;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Blueprints.Costs;

public sealed class CostWalkTests
{
    private const string Component = "d348b488-026d-4d71-8216-dd6d0fb48c63";

    [Fact]
    public void Products_of_one_service_share_its_cents_by_their_yearly_costs()
    {
        // € 100,00 over 1 : 2 is 33,33⅓ and 66,66⅔: the cent goes to the largest remainder.
        var cells = CostWalk.Of(Book(Share("zaaksysteem", "Abonnement", 100_00)), [Member(App("een", "zaaksysteem", "1000.00"), App("twee", "zaaksysteem", "2000.00"))]);
        cells.Select(cell => (cell.Product, cell.Amount.Cents, cell.Tie)).ShouldBe([("een", 33_33, CostTie.ServiceByCost), ("twee", 66_67, CostTie.ServiceByCost)]);
    }

    [Fact]
    public void When_a_yearly_cost_is_unknown_products_of_a_service_share_alike_and_it_is_said() =>
        CostWalk.Of(Book(Share("zaaksysteem", "Abonnement", 100_01)), [Member(App("een", "zaaksysteem", "1000.00"), App("twee", "zaaksysteem", null))])
            .Select(cell => (cell.Amount.Cents, cell.Tie)).ShouldBe([(50_01, CostTie.ServiceEqually), (50_00, CostTie.ServiceEqually)]);

    [Fact]
    public void A_product_that_names_the_budget_line_gets_it_whole_before_those_of_its_service()
    {
        var named = App("genoemd", null, null) with { Values = new Dictionary<string, string> { ["begrotingsregels"] = "zaken/Anders | zaken/Abonnement" } };
        var cells = CostWalk.Of(Book(Share("zaaksysteem", "Abonnement", 7_00), Share("zaaksysteem", "Personeel", 3_00)), [Member(named, App("dienst", "zaaksysteem", null))]);
        cells.Select(cell => (cell.Post, cell.Product, cell.Tie)).ShouldBe([("Abonnement", "genoemd", CostTie.Post), ("Personeel", "dienst", CostTie.ServiceByCost)]);
    }

    [Fact]
    public void What_is_not_linked_is_not_assigned_and_says_why()
    {
        var cells = CostWalk.Of(Book(Share(null, "Directie", 5_00), Share("scanstraat", "Scanner", 4_00), Share(null, null, 3_00)), [Member(App("een", "zaaksysteem", null))]);
        cells.ShouldAllBe(cell => cell.Tie == CostTie.None && cell.Product == null);
        cells.Select(cell => cell.Reason).ShouldBe(["de begrotingsregel noemt geen dienst", "geen applicatie of techniek noemt de dienst scanstraat", "dit deel komt niet uit een begrotingsregel"]);
        CostWalk.Of(Book(Share("zaaksysteem", "Abonnement", 5_00)), []).Single().Reason.ShouldBe("het landschap van Lindehaven is er niet of is niet te zien");
    }

    [Fact]
    public void A_product_that_is_not_in_use_costs_nothing() =>
        CostWalk.Of(Book(Share("zaaksysteem", "Abonnement", 5_00)), [Member(App("weg", "zaaksysteem", null) with { Values = new Dictionary<string, string> { ["dienst"] = "zaaksysteem", ["status"] = "uitgefaseerd" } })])
            .Single().Tie.ShouldBe(CostTie.None);

    [Fact]
    public void The_overview_adds_up_to_the_contribution_and_finds_duplicates()
    {
        var book = Book(Share("zaaksysteem", "Abonnement", 100_00), Share(null, "Directie", 25_00));
        var overview = CostOverview.Of(book, CostWalk.Of(book, [Member(App("een", "zaaksysteem", "1.00"), App("twee", "zaaksysteem", "3.00"))]), ReferenceExtract.Model);
        var payer = overview.Payers.ShouldHaveSingleItem();
        (payer.Amount.Cents, payer.Tied.Cents, payer.Untied.Cents).ShouldBe((125_00, 100_00, 25_00));
        var line = overview.Components.ShouldHaveSingleItem();
        (line.Code, line.IsDuplicate, line.Total.Cents).ShouldBe((Component, true, 100_00));
        overview.Products.Select(product => product.Total.Cents).ShouldBe([75_00, 25_00]);
    }

    private static CostBook Book(params CostShare[] shares) => new("2026-1", 2026, "verrekenen/verrekeningen/2026-1", shares);

    private static CostShare Share(string? service, string? post, long cents) => new("zaken", "Zaken", "zaken", post, service, "lindehaven", "Lindehaven", new Money(cents), "pad");

    private static Landscape Member(params LandscapeApplication[] applications) => new("lindehaven", "Lindehaven") { Applications = applications };

    private static LandscapeApplication App(string code, string? service, string? cost)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (service is not null) values["dienst"] = service;
        if (cost is not null) values["kosten"] = cost;
        return new LandscapeApplication(code, code) { Components = [Component], Values = values };
    }
}
