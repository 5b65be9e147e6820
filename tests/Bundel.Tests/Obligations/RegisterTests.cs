// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Obligations.Norms;
using Bundel.Obligations.Register;

namespace Bundel.Tests.Obligations;

/// <summary>The register that is shipped.</summary>
public sealed class RegisterTests
{
    [Fact]
    public void The_register_has_its_rows_and_an_acyclic_graph()
    {
        ShippedRegister.Rows.Count.ShouldBe(125);
        ShippedRegister.Dependencies.Count.ShouldBe(107);
        ShippedRegister.Rows.Sum(row => row.After.Count).ShouldBe(107);
        ShippedRegister.Rows.SelectMany(row => ObligationRules.Check(row)).Select(problem => problem.ToString()).ShouldBeEmpty();
        ObligationRules.CheckGraph(ShippedRegister.Rows).ShouldBeEmpty();
    }

    [Fact]
    public void Every_fact_has_a_source_a_day_of_checking_and_a_day_to_check_again() =>
        ShippedRegister.Rows.Where(row => (row.Origin == Origin.Read && row.Sources.Count == 0) || row.CheckedOn is null || row.VerifyBy <= row.CheckedOn).Select(row => row.Code).ShouldBeEmpty();

    [Fact]
    public void A_moved_date_keeps_its_earlier_version()
    {
        var highRisk = ShippedRegister.Rows.Single(row => row.Code == "aia-04");
        highRisk.Deadline!.Date.ShouldBe(new DateOnly(2027, 12, 2));
        highRisk.Dates[0].SupersededBy.ShouldBe("2027-12-02");
    }

    [Fact]
    public void Whether_an_arrangement_falls_under_the_cybersecurity_act_is_unknown() =>
        ShippedRegister.Rows.Where(row => row.Code.StartsWith("cbw")).ShouldAllBe(row => row.ForceOn(OrganisationKind.GemeenschappelijkeRegeling) == BindingForce.Unknown);

    [Fact]
    public void A_row_without_confidence_is_never_shown_as_a_fact() =>
        ShippedRegister.Rows.Where(row => row.Origin == Origin.Background || row.Confidence == Confidence.Low).ShouldAllBe(row => row.IsDoubtful);

    [Fact]
    public void The_other_lists_are_whole()
    {
        ShippedLists.Nup.Count.ShouldBe(28);
        ShippedLists.Nup.Count(block => block.OnList).ShouldBe(24);
        ShippedLists.Nup.SelectMany(block => block.Successors).Except(ShippedRegister.Rows.Select(row => row.Code)).ShouldBeEmpty();
        ShippedLists.Standards.Count.ShouldBe(59);
        ShippedLists.Ending.Count.ShouldBe(92);
        ShippedNorms.Sets.Single(set => set.Code == "bio2").Measures.Count(measure => measure.Counts).ShouldBe(118);
    }
}
