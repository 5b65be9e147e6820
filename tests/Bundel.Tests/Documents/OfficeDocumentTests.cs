// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents;
using Bundel.Documents.Reports;
using Bundel.Documents.Xlsx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bundel.Tests.Documents;

public class OfficeDocumentTests
{
    [Fact]
    public void A_workbook_is_valid()
    {
        using var document = Workbook(SampleReport.Full);
        Errors(document).ShouldBeEmpty();
    }

    [Fact]
    public void A_text_document_is_valid()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(ReportWriter.Write(SampleReport.Full, ReportFormat.Docx)), false);
        Errors(document).ShouldBeEmpty();
    }

    [Fact]
    public void A_workbook_has_a_sheet_for_every_table_with_headings_that_stay_and_repeat()
    {
        using var document = Workbook(SampleReport.Full);
        var book = document.WorkbookPart!.Workbook!;
        book.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value).ShouldBe(["Bijdragen", "Namen die lastig zijn", "Toelichting"]);
        book.DefinedNames!.Elements<DefinedName>().First().Text.ShouldBe("'Bijdragen'!$4:$4");
        var sheet = Sheet(document, 0);
        sheet.Descendants<Pane>().ShouldHaveSingleItem().TopLeftCell!.Value.ShouldBe("B5");
    }

    [Fact]
    public void A_formula_carries_its_saved_value()
    {
        using var document = Workbook(SampleReport.Full);
        var cell = Sheet(document, 0).Descendants<Cell>().Single(cell => cell.CellFormula is not null);
        (cell.CellReference!.Value, cell.CellFormula!.Text, cell.CellValue!.Text).ShouldBe(("D11", "SUM(D5:D9)", SampleReport.Total.ToString()));
    }

    [Fact]
    public void Text_that_looks_like_a_formula_stays_text_in_a_workbook()
    {
        using var document = Workbook(SampleReport.Full);
        var cell = Sheet(document, 1).Descendants<Cell>().Single(cell => cell.CellReference!.Value == "A5");
        cell.InlineString!.InnerText.ShouldBe("=1+1");
        cell.CellFormula.ShouldBeNull();
        document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).QuotePrefix!.Value.ShouldBeTrue();
    }

    [Fact]
    public void Names_of_sheets_are_allowed_and_unique()
    {
        ReportTable Named(string name) => SampleReport.Odd with { Sheet = name };
        WorkbookLayout.SheetNames(new Report("x") { Blocks = [Named("A/B: [x]"), Named("a b   x"), Named(new string('y', 40)), Named(new string('y', 40)), Named("'?'")] })
            .ShouldBe(["A B   x", "a b   x (2)", new string('y', 31), new string('y', 27) + " (2)", "Blad"]);
    }

    [Fact]
    public void A_text_document_speaks_dutch_repeats_headings_and_numbers_pages()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(ReportWriter.Write(SampleReport.Full, ReportFormat.Docx)), false);
        var main = document.MainDocumentPart!;
        main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().ShouldHaveSingleItem().Val!.Value.ShouldBe("nl-NL");
        main.Document!.Descendants<TableHeader>().Count().ShouldBe(2);
        main.FooterParts.Single().Footer!.Descendants<SimpleField>().Select(field => field.Instruction!.Value).ShouldBe(["PAGE", "NUMPAGES"]);
        main.FooterParts.Single().Footer!.InnerText.ShouldStartWith(SampleReport.Footer);
        main.Document.InnerText.ShouldContain("− 1.184.090,53".Replace("− ", "−", StringComparison.Ordinal));
        document.PackageProperties.Title.ShouldBe("Bijdragetabel 2026");
    }

    private static SpreadsheetDocument Workbook(Report report) => SpreadsheetDocument.Open(new MemoryStream(ReportWriter.Write(report, ReportFormat.Xlsx)), false);

    private static Worksheet Sheet(SpreadsheetDocument document, int index)
    {
        var book = document.WorkbookPart!;
        return ((WorksheetPart)book.GetPartById(book.Workbook!.Sheets!.Elements<Sheet>().ElementAt(index).Id!.Value!)).Worksheet!;
    }

    private static IEnumerable<string> Errors(OpenXmlPackage document) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");
}
