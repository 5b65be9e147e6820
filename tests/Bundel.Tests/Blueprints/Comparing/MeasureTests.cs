// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Bundel.Blueprints.Comparing;
using Bundel.Blueprints.Drawing;
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;

namespace Bundel.Tests.Blueprints.Comparing;

/// <summary>The measures of comparison with figures that can be checked by hand; docs/handleiding/blauwdrukken.md gives the formulas.</summary>
public sealed class MeasureTests
{
    private const string Component = "AI-component";

    [Fact]
    public void The_levels_of_harmonisation_climb_from_unknown_to_one_installation()
    {
        Level(Use("A")).ShouldBe(HarmonisationLevel.Unknown, "one user compares with nobody");
        Level(Use("A", "X"), Use("B", "Y")).ShouldBe(HarmonisationLevel.AllDifferent);
        Level(Use("A", "X"), Use("B", "X")).ShouldBe(HarmonisationLevel.SameSupplier);
        Level(Use("A", "X", "1"), Use("A", "X", "2")).ShouldBe(HarmonisationLevel.SameProduct);
        Level(Use("A", "X", "1"), Use("A", "X")).ShouldBe(HarmonisationLevel.SameProduct, "an unknown version is not the same version");
        Level(Use("A", "X", "1"), Use("A", "X", "1")).ShouldBe(HarmonisationLevel.SameVersion);
        Level(Use("A", "X", "1", "samen"), Use("A", "X", "1", "samen")).ShouldBe(HarmonisationLevel.OneInstallation);
    }

    [Fact]
    public void Five_users_of_three_products_have_index_a_half_and_concentration_0_36()
    {
        // d = 3, n = 5: 1 − 2/4 = 0,5. Shares 2/5, 2/5, 1/5: 4/25 + 4/25 + 1/25 = 9/25 = 0,36.
        var row = Compare(Use("A"), Use("A"), Use("B"), Use("B"), Use("C")).Components.Single();
        (row.Users, row.Distinct, row.Index, row.Concentration).ShouldBe((5, 3, 0.5m, 0.36m));
    }

    [Fact]
    public void Who_has_not_said_that_its_list_is_complete_is_unknown_and_not_counted()
    {
        var complete = new Landscape("vol", "Vol") { Facts = [new LandscapeFact(Completeness.Applications, "ja", Landscapes.Today)] };
        var row = Compare([Use("A"), Use("A"), .. new[] { complete, new Landscape("leeg", "Leeg") }]).Components.Single();
        (row.Users, row.Unknown, row.Index).ShouldBe((2, 1, 1m));
    }

    [Fact]
    public void Contract_and_hosting_are_the_same_only_when_all_are_known_and_equal()
    {
        Agreement Hosting(params string?[] values) => Compare([.. values.Select(value => Use("A", hosting: value))]).Components.Single().Hosting;
        Hosting("saas", "saas", "saas").ShouldBe(new Agreement(true, 3, 0));
        Hosting("saas", "paas", null).ShouldBe(new Agreement(false, 2, 1), "two that differ stay different, whatever the third is");
        Hosting("saas", "saas", null).ShouldBe(new Agreement(null, 2, 1), "the third may still differ");
        Hosting("saas").ShouldBe(new Agreement(null, 1, 0), "one user compares with nobody");
        Compare(Use("A", contract: "RK-1"), Use("A", contract: "RK-1")).Components.Single().Contract.ShouldBe(new Agreement(true, 2, 0));
    }

    [Fact]
    public void Standard_versions_are_the_same_when_every_product_shares_one_of_every_standard_named()
    {
        var versions = Landscapes.Reference.OfKind(ReferenceKinds.Standard).Select(standard => Landscapes.Reference.VersionsOf(standard.Key).Select(version => version.Key).ToList()).Where(keys => keys.Count >= 2).Take(2).ToList();
        var (old, current, other) = (versions[0][0], versions[0][1], versions[1][0]);
        Agreement Versions(params string[][] products) => Compare([.. products.Select(keys => Use("A", versions: keys))]).Components.Single().StandardVersion;
        Versions([old, current], [current]).ShouldBe(new Agreement(true, 2, 0));
        Versions([old], [current]).ShouldBe(new Agreement(false, 2, 0));
        Versions([current], []).ShouldBe(new Agreement(null, 1, 1));
        Versions([current, other], [current]).ShouldBe(new Agreement(null, 2, 0), "which version of the other standard the second has, is not known");
    }

    [Fact]
    public void The_cost_of_one_shared_installation_counts_once_and_an_unknown_cost_is_told()
    {
        var row = Compare(Use("A", installation: "samen", cost: "100.00"), Use("A", installation: "samen", cost: "100.00"), Use("B")).Components.Single();
        (row.Cost.Cents, row.UnknownCosts).ShouldBe((100_00, 1));
    }

    [Fact]
    public void Contracts_that_end_within_a_year_are_a_moment_to_tender_together()
    {
        var windows = Compare(Use("A", end: "2027-06-30", cost: "10.00"), Use("B", end: "2028-06-30", cost: "20.00"), Use("C", end: "2028-07-01"), Use("D", end: "2030-01-01")).Windows;
        var window = windows.ShouldHaveSingleItem();
        (window.From, window.Until, window.Contracts.Count, window.Cost.Cents).ShouldBe((new DateOnly(2027, 6, 30), new DateOnly(2028, 6, 30), 2, 30_00));
    }

    [Fact]
    public void The_timeline_has_a_row_per_window_and_a_mark_per_contract_at_its_day()
    {
        var comparison = Compare(Use("A", end: "2027-01-01"), Use("B", end: "2027-12-31"));
        var drawing = TenderDrawing.Draw(comparison.Windows, comparison.NameOf);
        Regex.Matches(drawing, "<circle cx=\"([0-9.]+)\".*?<title>(.*?)</title>").Select(mark => (mark.Groups[1].Value, mark.Groups[2].Value))
            .ShouldBe([("260", "O0: A tot en met 1 januari 2027"), ("409.59", "O1: B tot en met 31 december 2027")], "the first and the last day of a year that is 150 wide");
        Regex.Count(drawing, "<rect ").ShouldBe(1);
    }

    [Fact]
    public void The_most_alike_share_the_most_pairs_of_component_and_product()
    {
        var comparison = Compare(Use("A"), Use("A"), Use("B"));
        comparison.Nearest.Select(pair => (pair.One, pair.Other, pair.Products)).ShouldBe([("o0", "o1", 1m), ("o1", "o0", 1m)]);
    }

    private static HarmonisationLevel Level(params Landscape[] landscapes) => Compare(landscapes).Components.Single().Level;

    private static LandscapeComparison Compare(params Landscape[] landscapes) => LandscapeComparison.Of([.. landscapes.Select((landscape, i) => landscape.Owner.Length > 0 ? landscape : landscape with { Owner = $"o{i}", Name = $"O{i}" })], Landscapes.Reference);

    private static Landscape Use(string product, string? supplier = null, string? version = null, string? installation = null, string? cost = null, string? end = null, string? hosting = null, string? contract = null, string[]? versions = null)
    {
        (string, string?)[] values = [("leverancier", supplier), ("versie", version), ("installatie", installation), ("kosten", cost), ("contracteinde", end), ("hosting", hosting), ("contract", contract)];
        return new Landscape("", "") { Applications = [Landscapes.Application(product.ToLowerInvariant(), Component, [.. values.Where(value => value.Item2 is not null).Select(value => (value.Item1, value.Item2!))]) with { Standards = [.. (versions ?? []).Select(key => new StandardSupport(key, Proof.Claimed))] }] };
    }
}
