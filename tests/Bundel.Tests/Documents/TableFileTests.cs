// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reading;
using Bundel.Kernel.Tables;

namespace Bundel.Tests.Documents;

public class TableFileTests
{
    private const string Heading = """<row r="1"><c r="A1" t="inlineStr"><is><t>naam</t></is></c><c r="B1" t="inlineStr"><is><r><t>bed</t></r><r><t>rag</t></r></is></c><c r="C1" t="str"><v>sinds</v></c></row>""";
    private static readonly Column<string> Name = Column.Text("naam");
    private static readonly Column<Money> Amount = Column.Money("bedrag");
    private static readonly Column<DateOnly> Since = Column.Date("sinds").MayBeEmpty();

    [Fact]
    public void Every_kind_of_cell_is_read()
    {
        var book = new TestWorkbook
        {
            SharedStrings = "<si><t> Almere </t></si>",
            SheetData = Heading + """
                <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>1234.5600000000001</v></c><c r="C3" s="1"><v>45658</v></c></row>
                <row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4"><f>B3*2</f><v>2469.12</v></c><c r="C4" s="2"><v>45688</v></c></row>
                <row r="5"><c r="A5" s="3"><v>12.5</v></c><c r="B5" t="str"><v>€ 1.234,50</v></c><c r="C5"><v>45658</v></c></row>
                <row><c><v>7</v></c><c><v>8</v></c><c t="d"><v>2025-02-01</v></c></row>
                """,
        };

        var bound = BoundTable.Bind(Read(book).Value, Name, Amount, Since).Value;
        bound.Rows.Select(row => (row.Number, row.Get(Name), row.Get(Amount).Cents, row.Find(Since))).ShouldBe(
        [
            (3, "Almere", 123456, new DateOnly(2025, 1, 1)),
            (4, "ja", 246912, new DateOnly(2025, 1, 31)),
            (5, "12.5", 123450, new DateOnly(2025, 1, 1)),
            (6, "7", 800, new DateOnly(2025, 2, 1)),
        ]);
    }

    [Fact]
    public void Dates_that_count_from_1904_are_read()
    {
        var book = new TestWorkbook { Properties = "<workbookPr date1904=\"1\"/>", SheetData = Heading + """<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2" s="1"><v>44196</v></c></row>""" };
        Read(book).Value.Rows[0].Cells[2].ShouldBe(new Cell(CellKind.Date, "2025-01-01"));
    }

    [Fact]
    public void A_hidden_sheet_is_read_only_when_it_is_named()
    {
        var book = new TestWorkbook { SheetData = Heading };
        Read(book).Value.Headings.ShouldBe(["naam", "bedrag", "sinds"]);
        Read(book, sheet: "verborgen").Value.Headings.ShouldBe(["code"]);
        Read(book, sheet: "Inwoners").Problems.ShouldHaveSingleItem().ToString().ShouldBe("begroting.xlsx, blad Inwoners: dit blad staat niet in de werkmap. Gevonden: Verborgen en Begroting.");
    }

    [Fact]
    public void Formulas_without_value_errors_and_merged_cells_are_told_with_their_place()
    {
        var book = new TestWorkbook
        {
            SheetData = Heading + """
                <row r="2"><c r="A2" t="str"><v>A</v></c><c r="B2"><f>SUM(B3:B4)</f></c></row>
                <row r="3"><c r="A3" t="str"><v>B</v></c><c r="B3" t="e"><v>#REF!</v></c></row>
                <row r="4"><c r="A4" t="str"><v>C</v></c><c r="B4"><v>5</v></c></row>
                <row r="5"><c r="A5" t="str"><v>D</v></c></row>
                """,
            AfterData = """<mergeCells count="1"><mergeCell ref="B4:B5"/></mergeCells>""",
        };

        var table = Read(book).Value;
        table.Notices.ShouldHaveSingleItem().Message.ShouldBe("dit blad heeft samengevoegde cellen (B4:B5); alleen de cel linksboven telt.");
        BoundTable.Bind(table, Name, Amount).Problems.Select(problem => problem.ToString()).ShouldBe(
        [
            "begroting.xlsx, rij 2, kolom bedrag: deze formule heeft geen opgeslagen waarde. Gevonden: =SUM(B3:B4). Verwacht: een werkmap die na het rekenen is opgeslagen.",
            "begroting.xlsx, rij 3, kolom bedrag: deze cel bevat een fout van het rekenblad. Gevonden: #REF!. Verwacht: een bedrag zoals 1.234,56 of 1234.56.",
            "begroting.xlsx, rij 5, kolom bedrag: deze cel is samengevoegd met andere cellen. Gevonden: B4:B5. Verwacht: één waarde per cel.",
        ]);
    }

    [Fact]
    public void A_zip_bomb_gives_one_message()
    {
        var problem = Read(new TestWorkbook { SheetData = Heading, Extra = new byte[50_000_000] }).Problems.ShouldHaveSingleItem();
        problem.ToString().ShouldBe("begroting.xlsx › xl/media/extra.bin: dit bestand in de zip is verdacht sterk ingepakt (een zipbom). Verwacht: hoogstens 150 keer zo groot na uitpakken.");
    }

    [Fact]
    public void A_document_type_in_a_part_gives_one_message()
    {
        var problem = Read(new TestWorkbook { SheetData = Heading, WorkbookPrefix = "<!DOCTYPE x [<!ENTITY a \"b\">]>" }).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("xml-dtd");
        problem.Place!.File.ShouldBe("begroting.xlsx › xl/workbook.xml");
    }

    [Fact]
    public void Elements_too_deep_to_parse_are_refused_before_they_are_parsed()
    {
        var deep = string.Concat(Enumerable.Repeat("<x>", 200_000)) + string.Concat(Enumerable.Repeat("</x>", 200_000));
        Read(new TestWorkbook { SheetData = Heading, Properties = deep }).Problems.ShouldHaveSingleItem().Code.ShouldBe("xml-te-diep");
    }

    [Fact]
    public void The_content_decides_and_not_the_extension()
    {
        TableFile.Read(new MemoryStream("naam;bedrag\nA;5"u8.ToArray()), "tabel.xlsx").Value.Headings.ShouldBe(["naam", "bedrag"]);
        TableFile.Read(new TestWorkbook { SheetData = Heading }.ToStream(), "tabel.csv").Value.Headings.ShouldBe(["naam", "bedrag", "sinds"]);
    }

    [Theory]
    [InlineData("%PDF-1.7", "een PDF")]
    [InlineData("<?xml version=\"1.0\"?><a/>", "HTML of XML")]
    [InlineData("<html><table>", "HTML of XML")]
    public void Other_files_are_named(string content, string found) =>
        TableFile.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)), "x.csv").Problems.ShouldHaveSingleItem().Found.ShouldBe(found);

    [Fact]
    public void An_old_workbook_is_refused() =>
        TableFile.Read(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]), "x.xls").Problems.ShouldHaveSingleItem().Found.ShouldBe("een werkmap met een wachtwoord of in het oude formaat XLS");

    [Fact]
    public void A_damaged_workbook_is_refused()
    {
        var bytes = new TestWorkbook { SheetData = Heading }.ToStream().ToArray();
        foreach (var length in (int[])[30, bytes.Length / 2, bytes.Length - 10])
        {
            TableFile.Read(new MemoryStream(bytes[..length]), "x.xlsx").Problems.ShouldHaveSingleItem().Code.ShouldBeOneOf("zip-beschadigd", "werkmap-onleesbaar");
        }
    }

    [Theory]
    [InlineData("""<row r="1"><c r="A1" t="s"><v>99</v></c></row>""")]
    [InlineData("""<row r="2"/><row r="1"/>""")]
    [InlineData("""<row r="1"><c r="QQQQQ1"><v>1</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A1"><v>x</v></c></row>""")]
    public void A_sheet_that_contradicts_itself_is_refused(string rows) =>
        Read(new TestWorkbook { SheetData = rows }).Problems.ShouldHaveSingleItem().Code.ShouldBe("werkmap-onleesbaar");

    [Fact]
    public void A_stream_that_cannot_seek_is_read_within_the_limit()
    {
        using var zipped = new System.IO.Compression.GZipStream(Gzip("naam;bedrag\nA;5"u8), System.IO.Compression.CompressionMode.Decompress);
        TableFile.Read(zipped, "t.csv").Value.Rows.Count.ShouldBe(1);
        using var again = new System.IO.Compression.GZipStream(Gzip(new byte[10_000_000]), System.IO.Compression.CompressionMode.Decompress);
        TableFile.Read(again, "t.csv", new TableLimits { MaxBytes = 1_000_000 }).Problems.ShouldHaveSingleItem().Code.ShouldBe("bestand-te-groot");
    }

    [Fact]
    public void A_file_that_is_not_there_says_so() => TableFile.Read("/bestaat/niet.csv").Problems.ShouldHaveSingleItem().Code.ShouldBe("bestand-ontbreekt");

    [Fact]
    public void The_municipalities_are_read()
    {
        var path = TestData.File("municipalities/gemeenten_2025.csv");
        var code = Column.Of("gm_code", text => MunicipalityCode.Parse(text));
        var people = Column.Whole("inwoners", "inwoners_2023_01_01").MayBeEmpty();
        var bound = BoundTable.Bind(TableFile.Read(path).Value, code, people, Column.Decimal("land_km2").MayBeEmpty()).Value;
        bound.Rows.Count.ShouldBe(342);
        bound.Rows[1].Find(people).ShouldBe(222825);
    }

    private static MemoryStream Gzip(ReadOnlySpan<byte> bytes)
    {
        var memory = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(memory, System.IO.Compression.CompressionMode.Compress, leaveOpen: true)) zip.Write(bytes);
        memory.Position = 0;
        return memory;
    }

    private static Result<Table> Read(TestWorkbook book, string? sheet = null) => TableFile.Read(book.ToStream(), "begroting.xlsx", sheet: sheet);
}
