// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Drawing;
using Bundel.Blueprints.Reference;

namespace Bundel.Tests.Blueprints;

public sealed class ReferenceTests
{
    private const string Siem = "SIEM-component";

    [Fact]
    public void All_mandatory_and_recommended_rules_of_both_releases_are_there()
    {
        ReferenceBuilder.Build(BlueprintFiles.Index(BlueprintFiles.Release2024)).Rules.Count.ShouldBe(920);
        ReferenceBuilder.Build(BlueprintFiles.Index(BlueprintFiles.Release2025)).Rules.Count.ShouldBe(956);
    }

    [Fact]
    public void A_release_gives_its_components_standards_versions_and_technology()
    {
        var model = ReferenceBuilder.Build(BlueprintFiles.Index(BlueprintFiles.Release2025));
        model.Release.ShouldBe("2025-10-11");
        (model.OfKind(ReferenceKinds.Component).Count(), model.OfKind(ReferenceKinds.Technology).Count(), model.OfKind(ReferenceKinds.Version).Count()).ShouldBe((169, 48, 321));
    }

    [Fact]
    public void The_extract_that_ships_agrees_with_the_release_it_was_taken_from()
    {
        var release = ReferenceBuilder.Build(BlueprintFiles.Index(BlueprintFiles.Release2025));
        foreach (var item in ReferenceExtract.Model.Items.Where(item => item.Kind != ReferenceKinds.Block))
        {
            var known = release.Find(item.Key).ShouldNotBeNull();
            (item.Name, item.Kind, item.Domain, item.Availability).ShouldBe((known.Name.Trim(), known.Kind, known.Domain, known.Availability));
        }

        ReferenceExtract.Model.Rules.Except(release.Rules).ShouldBeEmpty();
    }

    [Fact]
    public void What_moved_to_the_technology_layer_is_known_under_both_keys()
    {
        var siem = ReferenceExtract.Model.OfKind(ReferenceKinds.Technology).Single(item => item.Name == Siem);
        var both = ReferenceExtract.Model.Equivalents(siem.Key).Select(ReferenceExtract.Model.NameOf).ToList();
        both.ShouldBe(["SIEM-component", "SIEM-beheercomponent"]);
        ReferenceExtract.Model.SuccessorOf(ReferenceExtract.Model.Equivalents(siem.Key).Last())!.Name.ShouldBe(Siem);
    }

    [Fact]
    public void A_container_component_about_ships_is_not_the_container_platform()
    {
        ReferenceExtract.Model.Search("haven").Select(item => item.Key).ShouldContain("bundel:haven");
        ReferenceExtract.Model.Find("bundel:haven")!.Kind.ShouldBe(ReferenceKinds.Block);
    }

    [Fact]
    public void Every_view_of_both_releases_is_drawn_without_texts_over_each_other()
    {
        foreach (var (path, count) in new[] { (BlueprintFiles.Release2024, 247), (BlueprintFiles.Release2025, 248) })
        {
            var index = BlueprintFiles.Index(path);
            var drawn = index.Model.Views.Select(view => (view.Name, Drawing: ViewDrawing.Draw(index, view))).ToList();
            drawn.Count.ShouldBe(count);
            drawn.SelectMany(view => view.Drawing.Faults().Select(fault => $"{view.Name}: {fault}")).ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_drawing_is_the_same_every_time_and_needs_no_style_or_script()
    {
        var index = BlueprintFiles.Index(TestData.File("blueprints/exchange-samples/archi-tests-bendpoint.xml"));
        var svg = ViewDrawing.Draw(index, index.Model.Views[0]).Svg;
        svg.ShouldBe(ViewDrawing.Draw(index, index.Model.Views[0]).Svg);
        svg.ShouldNotContain("style=");
        svg.ShouldContain("<title>Business Function</title>");
    }
}
