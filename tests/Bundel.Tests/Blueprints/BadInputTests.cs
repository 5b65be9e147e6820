// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Drawing;
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Landscapes.Importing;
using Bundel.Blueprints.Reference;
using Bundel.Blueprints.Rules;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Bundel.Tests.Blueprints;

/// <summary>Bad input of section "bad input" that has no place among the files of exchange.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void A_view_of_six_hundred_nodes_is_drawn_without_faults()
    {
        var xml = new StringBuilder("""<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name>M</name><elements>""");
        for (var i = 0; i < 600; i++) xml.Append(CultureInfo.InvariantCulture, $"<element identifier=\"e{i}\" xsi:type=\"Node\"><name>Knoop met een vrij lange naam {i}</name></element>");
        xml.Append("</elements><views><diagrams><view identifier=\"v\" xsi:type=\"Diagram\"><name>V</name>");
        for (var i = 0; i < 600; i++) xml.Append(CultureInfo.InvariantCulture, $"<node identifier=\"n{i}\" elementRef=\"e{i}\" xsi:type=\"Element\" x=\"{i % 30 * 130}\" y=\"{i / 30 * 70}\" w=\"120\" h=\"55\"/>");
        xml.Append("</view></diagrams></views></model>");
        var index = new ModelIndex(BlueprintFiles.Parse(Encoding.UTF8.GetBytes(xml.ToString())));
        var drawn = ViewDrawing.Draw(index, index.Model.Views[0]);
        (drawn.Nodes.Count, drawn.Faults().Count()).ShouldBe((600, 0));
    }

    [Fact]
    public void A_workbook_with_merged_cells_is_refused_with_sheet_and_cell()
    {
        var bytes = LandscapeWorkbook.Write(new Landscape("een", "Een") { Applications = [Landscapes.Application("a", "AI-component"), Landscapes.Application("b", "AI-component")] });
        using var stream = new MemoryStream();
        stream.Write(bytes);
        Merge(stream);
        stream.Position = 0;
        var read = LandscapeFile.Read(stream, "landschap.xlsx", new Landscape("een", "Een"), ReferenceExtract.Model, Landscapes.Today);
        read.Succeeded.ShouldBeFalse();
        read.Problems.Select(problem => problem.ToString()).ShouldContain(text => text.Contains("samengevoegd", StringComparison.Ordinal) && text.Contains("Applicaties", StringComparison.Ordinal));
    }

    [Fact]
    public void A_release_without_a_component_in_use_keeps_the_record_and_says_what_is_touched()
    {
        var (older, gone) = (ReferenceExtract.Model, Landscapes.Component("AI-component"));
        var newer = new ReferenceModel("later", older.Items.Where(item => item.Key != gone), older.Links, older.Rules);
        var landscape = new Landscape("een", "Een") { Applications = [Landscapes.Application("a", "AI-component")] };
        var touched = ReferenceUpgrade.Between(older, newer, [landscape]).Touched.ShouldHaveSingleItem();
        (touched.Row, touched.Key, touched.What).ShouldBe(("A", gone, ReferenceUpgrade.Removed));
    }

    [Fact]
    public void A_rule_whose_component_is_gone_is_told_and_not_dropped()
    {
        var gone = Landscapes.Component("AI-component");
        var newer = new ReferenceModel("later", ReferenceExtract.Model.Items.Where(item => item.Key != gone), ReferenceExtract.Model.Links, ReferenceExtract.Model.Rules);
        var blueprint = new Blueprint("eigen", "Eigen", [new BlueprintBlock("B", "Blok", [new ComponentRule { Code = "R-1", Text = "t", Components = [gone] }])]);
        BlueprintJson.Faults(blueprint, newer).Single().Message.ShouldContain($"regel R-1: {gone} staat niet in het referentiemodel");
        Assessment.Of(blueprint, new Landscape("een", "Een"), null, [], newer, Landscapes.Today).Verdicts.Single().Verdict.ShouldBe(Verdict.Unknown);
    }

    [Theory]
    [InlineData("""{"code":"a","naam":"A","blokken":[],"kleur":"rood"}""")]
    [InlineData("""{"code":"a","naam":"A","blokken":[{"code":"B","naam":"B","regels":[{"soort":"toeval","code":"R","tekst":"t"}]}]}""")]
    [InlineData("[]")]
    public void A_blueprint_with_an_unknown_field_or_kind_of_rule_is_refused(string json) =>
        BlueprintJson.Read(Encoding.UTF8.GetBytes(json), "eigen.json", ReferenceExtract.Model).Problems.ShouldHaveSingleItem().Code.ShouldBe("blauwdruk-json");

    [Fact]
    public void The_committed_schema_of_a_blueprint_is_made_from_the_records()
    {
        var path = Path.Combine(TestData.Checkout, "docs", "blauwdruk.schema.json");
        var text = BlueprintSchema.Text();
        if (Environment.GetEnvironmentVariable("BUNDEL_WRITE_SCHEMA") == "1") File.WriteAllText(path, text);
        File.ReadAllText(path).ShouldBe(text);
    }

    private static void Merge(MemoryStream stream)
    {
        using var document = SpreadsheetDocument.Open(stream, isEditable: true);
        var book = document.WorkbookPart!;
        var sheet = book.Workbook!.Descendants<Sheet>().First(row => row.Name == "Applicaties");
        var worksheet = ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet!;
        var data = worksheet.GetFirstChild<SheetData>()!;
        var last = data.Elements<Row>().TakeLast(2).Select(row => row.RowIndex!.Value).ToList();
        worksheet.InsertAfter(new MergeCells(new MergeCell { Reference = new StringValue(FormattableString.Invariant($"B{last[0]}:B{last[1]}")) }), data);
    }
}
