// SPDX-License-Identifier: EUPL-1.2
using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Architecture;

/// <summary>The arrows of the design, as the project files draw them.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Bundel.Kernel"] = [],
        ["Bundel.Documents"] = ["Bundel.Kernel"],
        ["Bundel.Platform"] = ["Bundel.Kernel"],
        ["Bundel.CostSharing"] = ["Bundel.Kernel"],
        ["Bundel.Collaborations"] = ["Bundel.Documents", "Bundel.Platform"],
        ["Bundel.Obligations"] = ["Bundel.Collaborations"],
        ["Bundel.Settlement"] = ["Bundel.Collaborations"],
        ["Bundel.Blueprints"] = ["Bundel.Collaborations"],
        ["Bundel.Formation"] = ["Bundel.Collaborations", "Bundel.CostSharing"],
        ["Bundel.Data"] = ["Bundel.Bag", "Bundel.Blueprints", "Bundel.Collaborations", "Bundel.Formation", "Bundel.Obligations", "Bundel.Settlement"],
        ["Bundel.Bag"] = ["Bundel.Collaborations"],
        ["Bundel.Web"] = ["Bundel.Data"],
        ["Bundel.Cli"] = ["Bundel.CostSharing", "Bundel.Data"],
    };

    private static readonly string[] Slices = ["Bundel.Bag", "Bundel.Blueprints", "Bundel.Collaborations", "Bundel.Formation", "Bundel.Obligations", "Bundel.Settlement"];

    public static TheoryData<string> Projects() => [.. Directory.EnumerateDirectories(Path.Combine(Checkout.Root, "src")).Select(path => Path.GetFileName(path))];

    [Theory, MemberData(nameof(Projects))]
    public void A_project_references_only_what_the_design_allows(string project) =>
        Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Except(Allowed[project]).ShouldBeEmpty();

    [Fact]
    public void The_kernel_stands_on_the_base_class_library_alone() =>
        Included("Bundel.Kernel", "PackageReference").ShouldBeEmpty();

    [Fact]
    public void Cost_sharing_takes_no_packages() =>
        Included("Bundel.CostSharing", "PackageReference").ShouldBeEmpty();

    [Fact]
    public void Slices_know_no_web()
    {
        foreach (var project in Slices.Append("Bundel.Platform"))
        {
            Included(project, "FrameworkReference").ShouldBeEmpty();
            Included(project, "PackageReference").Where(package => package.StartsWith("Microsoft.AspNetCore")).ShouldBeEmpty();
            Document(project).Root!.Attribute("Sdk")!.Value.ShouldBe("Microsoft.NET.Sdk");
        }
    }

    [Fact]
    public void The_engine_and_its_model_know_no_database()
    {
        var folders = new[] { "src/Bundel.Settlement/Engine", "src/Bundel.Settlement/Model", "src/Bundel.Settlement/Recompute", "src/Bundel.Formation/BusinessCase" }.AsEnumerable();
        var knowing = folders.SelectMany(folder => Checkout.Files(folder, ".cs")).Where(path => File.ReadAllText(path).Contains("EntityFrameworkCore"));
        knowing.Select(Checkout.Name).ShouldBeEmpty();
    }

    [Fact]
    public void The_planner_knows_no_database() =>
        Checkout.Files("src/Bundel.Obligations/Planning", ".cs").Where(path => File.ReadAllText(path).Contains("EntityFrameworkCore")).Select(Checkout.Name).ShouldBeEmpty();

    private static IEnumerable<string> Included(string project, string element) =>
        Document(project).Descendants(element).Select(reference => reference.Attribute("Include")!.Value);

    private static XDocument Document(string project)
    {
        using var reader = System.Xml.XmlReader.Create(Path.Combine(Checkout.Root, "src", project, project + ".csproj"));
        return XDocument.Load(reader);
    }
}
