// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Importing;
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Reports;
using Bundel.Blueprints.Rules;
using Bundel.Documents.Reports;

namespace Bundel.Tests.Cli;

public sealed class BlueprintVerbTests
{
    private static readonly string Component = ReferenceExtract.Model.OfKind(ReferenceKinds.Component).First().Key;

    [Fact]
    public void A_landscape_is_held_against_the_shipped_blueprint()
    {
        var landscape = new Landscape("a", "A") { Applications = [new LandscapeApplication("een", "Een") { Components = [Component], Values = new Dictionary<string, string> { ["jurisdictie"] = "VS" } }] };
        var run = BundelProcess.Run("blauwdruk", "toets", "ssc-basisinrichting", Written("landschap.xlsx", LandscapeWorkbook.Write(landscape)), "--json");
        run.ExitCode.ShouldBe(1);
        var score = run.Json.GetProperty("score");
        score.GetProperty("wijktAf").GetInt32().ShouldBe(1);
        score.GetProperty("onbekend").GetInt32().ShouldBeGreaterThan(50);
        run.Json.GetProperty("oordelen").EnumerateArray().Select(row => row.GetProperty("oordeel").GetString()).Distinct().ShouldBeSubsetOf(["voldoet", "wijkt af", "n.v.t.", "onbekend", "afwijking geaccepteerd"]);
    }

    [Fact]
    public void A_block_is_introduced_as_document_workbook_and_tasks()
    {
        var folder = Path.GetDirectoryName(Written("leeg.txt", []))!;
        foreach (var name in new[] { "pakket.docx", "pakket.xlsx", "taken.json" })
        {
            BundelProcess.Run("blauwdruk", "invoeren", "ssc-basisinrichting", "--blok", "ID", "--uit", Path.Combine(folder, name)).ExitCode.ShouldBe(0);
            new FileInfo(Path.Combine(folder, name)).Length.ShouldBeGreaterThan(500);
        }

        BundelProcess.Run("blauwdruk", "invoeren", "ssc-basisinrichting", "--blok", "niets", "--uit", "docx").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_list_of_requirements_needs_a_component_that_exists()
    {
        var target = Path.Combine(Path.GetDirectoryName(Written("leeg.txt", []))!, "eisen.docx");
        BundelProcess.Run("eisenlijst", "--component", Component, "--uit", target).ExitCode.ShouldBe(0);
        File.Exists(target).ShouldBeTrue();
        var run = BundelProcess.Run("eisenlijst", "--component", "nergens", "--uit", target);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("nergens");
    }

    [Fact]
    public void A_list_of_requirements_names_standards_versions_the_Forum_list_with_its_ground_BIO2_and_GIBIT()
    {
        var reference = ReferenceExtract.Model;
        var accessible = ComplyOrExplain.Named("Digitoegankelijk (EN 301 549 met WCAG 2.1)")!;
        var component = reference.Rules.First(rule => accessible.Keys.Contains(rule.To) && rule.IsMandatory && reference.Find(rule.From)!.Kind == ReferenceKinds.Component).From;
        var report = RequirementsList.Of([component], reference).Value;
        string Table(string sheet) => string.Join('\n', report.Blocks.OfType<ReportTable>().Single(table => table.Sheet == sheet).Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Value))));
        Table("Standaarden").ShouldContain("Verplicht");
        Table("Pas toe of leg uit").ShouldContain("Besluit digitale toegankelijkheid overheid");
        Table("Normen").ShouldContain("BIO2 8.13.02");
        report.Blocks.OfType<Paragraph>().Single().Text.ShouldContain("GIBIT");
    }

    [Fact]
    public void Every_entry_of_the_Forum_list_names_standards_of_the_release_and_every_block_names_entries()
    {
        ComplyOrExplain.All.SelectMany(entry => entry.Keys).Where(key => ReferenceExtract.Model.Find(key)?.Kind != ReferenceKinds.Standard).ShouldBeEmpty();
        ShippedBlueprints.SscBase.Blocks.SelectMany(block => block.ComplyOrExplain).Where(name => ComplyOrExplain.Named(name) is null).ShouldBeEmpty();
    }

    private static string Written(string name, byte[] bytes)
    {
        var path = BundelProcess.File(name, "");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
