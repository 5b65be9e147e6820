// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Analysis;

namespace Bundel.Tests.Blueprints;

/// <summary>What was counted in the two supplied releases with other tools.</summary>
public sealed class ReleaseFactsTests
{
    [Fact]
    public void The_release_of_October_2025_has_the_published_counts()
    {
        var summary = ModelSummary.Of(BlueprintFiles.Index(BlueprintFiles.Release2025));
        summary.Release.ShouldBe("2025-10-11");
        (summary.Elements.Count, summary.Relationships.Count, summary.Views.Count, summary.Views.Nodes, summary.Views.Connections).ShouldBe((2738, 5741, 248, 11054, 2798));
        summary.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void No_relation_of_a_release_is_outside_ArchiMate_and_34_names_are_double()
    {
        var findings = ModelCheck.Of(BlueprintFiles.Index(BlueprintFiles.Release2025));
        findings.CountBy(finding => finding.Kind).ToDictionary().ShouldBe(new Dictionary<string, int> { ["dubbele-naam"] = 34 });
    }

    [Fact]
    public void Between_the_two_releases_changed_what_was_counted_by_Object_ID()
    {
        var difference = ModelDifference.Between(BlueprintFiles.Index(BlueprintFiles.Release2024), BlueprintFiles.Index(BlueprintFiles.Release2025));
        (difference.Elements.Added.Count, difference.Elements.Removed.Count, difference.Elements.Renamed.Count).ShouldBe((154, 188, 14));
        (difference.Relationships.Added.Count, difference.Relationships.Removed.Count).ShouldBe((402, 367));
        (difference.Views.Added.Count, difference.Views.Removed.Count).ShouldBe((16, 15));
        difference.Elements.Retyped.ShouldBeEmpty();
        difference.Elements.Reidentified.ShouldBeEmpty();
        var components = difference.Elements.Renamed.Where(change => change.GemmaType == "Referentiecomponent").ToList();
        components.Count.ShouldBe(7);
        components.ShouldContain(change => change.Was == "Servicebuscomponent" && change.Becomes == "Gemeentelijke servicebuscomponent");
        difference.Successors.Count.ShouldBe(17);
        difference.IsEqual.ShouldBeFalse();
    }

    [Fact]
    public void A_model_is_equal_to_itself()
    {
        var index = BlueprintFiles.Index(BlueprintFiles.Release2025);
        ModelDifference.Between(index, index).IsEqual.ShouldBeTrue();
    }
}
