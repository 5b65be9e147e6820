// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using AngleSharp.Dom;
using Bundel.Documents;
using Bundel.Documents.Reports;
using Bundel.Kernel;
using Bundel.Web.Design;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Shouldly;
using Xunit;

namespace Bundel.Web.Tests.Design;

public sealed class TableTests
{
    private sealed record Line(string Name, Money? Amount, int Inhabitants, DateOnly From);

    private static readonly Line[] Lines =
    [
        new("Lindehaven", new Money(562041345), 40310, new(2026, 1, 1)),
        new("Kerkveen", null, 22939, new(2026, 2, 1)),
        new("Oostdijkerwaard", new Money(-100), 14906, new(2025, 12, 31)),
    ];

    private static DataTable Table => new TableOf<Line>("Bijdragen", Lines)
        .Text("Deelnemer", line => line.Name).Amount("Bijdrage 2026", line => line.Amount, _ => "/waarom")
        .Number("Inwoners", line => line.Inhabitants).Date("Vanaf", line => line.From).Total("Totaal", new Money(562041245), 78155L, "").Build();

    [Fact]
    public async Task Rows_and_columns_have_headings()
    {
        var body = await Rendered.Of(new TableTagHelper { Table = Table });
        body.QuerySelectorAll("tbody th[scope=row]").Select(cell => cell.TextContent).ShouldBe(["Lindehaven", "Kerkveen", "Oostdijkerwaard"]);
        body.QuerySelectorAll("thead th[scope=col]").Length.ShouldBe(4);
        body.QuerySelector("thead th:nth-child(2)")!.TextContent.ShouldBe("Bijdrage 2026 (€)");
        body.QuerySelector("table")!.GetAttribute("aria-labelledby").ShouldBe(body.QuerySelector("h2")!.Id);
    }

    [Fact]
    public async Task Amounts_are_dutch_stand_right_and_lead_to_their_explanation()
    {
        var cell = (await Rendered.Of(new TableTagHelper { Table = Table })).QuerySelector("tbody tr td")!;
        cell.ClassList.ShouldContain("bundel-num");
        cell.QuerySelector("a[href='/waarom']")!.TextContent.ShouldBe("5.620.413,45");
    }

    [Fact]
    public async Task Unknown_is_not_zero_and_the_total_stands_apart()
    {
        var body = await Rendered.Of(new TableTagHelper { Table = Table });
        body.QuerySelector("tbody tr:nth-child(2) td")!.TextContent.ShouldBe("onbekend");
        body.QuerySelector("tfoot tr")!.ClassList.ShouldContain("bundel-row--total");
        body.QuerySelectorAll("tfoot tr > *").Select(cell => cell.TextContent).ShouldBe(["Totaal", "5.620.412,45", "78.155", ""]);
    }

    [Fact]
    public async Task A_heading_sorts_and_says_which_way()
    {
        var body = await Rendered.Of(new TableTagHelper { Table = Table }, query: "?sorteer=inwoners&richting=oplopend&zoek=e");
        body.QuerySelectorAll("tbody th").First().TextContent.ShouldBe("Oostdijkerwaard");
        var heading = body.QuerySelector("th[aria-sort=ascending]")!;
        heading.TextContent.ShouldBe("Inwoners");
        heading.QuerySelector("a")!.GetAttribute("href").ShouldBe("/pagina?sorteer=inwoners&richting=aflopend&zoek=e#tabel");
        body.QuerySelectorAll("[aria-sort]").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_table_in_a_fixed_order_can_still_be_searched()
    {
        var body = await Rendered.Of(new TableTagHelper { Table = Table, Sortable = false, Filter = true });
        body.QuerySelectorAll("thead a").ShouldBeEmpty();
        body.QuerySelector("input[type=search]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("oplopend")]
    [InlineData("aflopend")]
    public void Unknown_comes_last_whichever_way_the_column_is_sorted(string direction) =>
        Names(TableView.Of(Table, Rendered.Query("?sorteer=bijdrage-2026&richting=" + direction))).Last().ShouldBe("Kerkveen");

    [Fact]
    public void Dates_sort_as_dates() =>
        Names(TableView.Of(Table, Rendered.Query("?sorteer=vanaf"))).ShouldBe(["Oostdijkerwaard", "Lindehaven", "Kerkveen"]);

    [Fact]
    public void Shares_sort_by_value_not_by_text()
    {
        var table = new TableOf<Share>("Aandelen", [new(1, 3), new(1, 10), new(1, 2)]).Text("Naam", share => share.ToString()).Percent("Aandeel", share => share).Build();
        Names(TableView.Of(table, Rendered.Query("?sorteer=aandeel&richting=aflopend"))).ShouldBe(["1/2", "1/3", "1/10"]);
    }

    [Theory]
    [InlineData("DIJK")]
    [InlineData("−1,00")]
    [InlineData("14.906")]
    public void The_search_finds_what_the_reader_sees(string search) =>
        Names(TableView.Of(Table, Rendered.Query("?zoek=" + search))).ShouldBe(["Oostdijkerwaard"]);

    [Fact]
    public async Task A_search_without_result_says_so_and_keeps_the_total_honest()
    {
        var body = await Rendered.Of(new TableTagHelper { Table = Table, Filter = true }, query: "?zoek=niets&sorteer=vanaf");
        body.QuerySelector("tbody td[colspan='4']")!.TextContent.ShouldBe("Geen rij voldoet aan de zoekvraag.");
        body.QuerySelector("[role=status]")!.TextContent.ShouldBe("0 van 3 rijen; het totaal geldt voor alle rijen");
        body.QuerySelector("input[type=search]")!.GetAttribute("value").ShouldBe("niets");
        body.QuerySelector("input[type=hidden][name=sorteer]")!.GetAttribute("value").ShouldBe("vanaf");
    }

    [Fact]
    public async Task Two_tables_on_a_page_do_not_get_in_each_others_way()
    {
        var body = await Rendered.Of(new TableTagHelper { Table = Table, Prefix = "b", Filter = true }, query: "?sorteer=inwoners&b-zoek=kerk");
        body.QuerySelectorAll("tbody th").Select(cell => cell.TextContent).ShouldBe(["Kerkveen"]);
        body.QuerySelectorAll("[aria-sort]").ShouldBeEmpty();
        body.QuerySelector("#tabel-b").ShouldNotBeNull();
        body.QuerySelector("input[type=search]")!.GetAttribute("name").ShouldBe("b-zoek");
    }

    [Fact]
    public async Task A_long_list_is_cut_into_pages_and_a_page_too_far_is_the_last()
    {
        var body = await Rendered.Of(new TableTagHelper { Table = Table, PageSize = 2 }, query: "?pagina=9");
        body.QuerySelectorAll("tbody th").Select(cell => cell.TextContent).ShouldBe(["Oostdijkerwaard"]);
        body.QuerySelector("[aria-current=page]")!.TextContent.ShouldBe("2");
    }

    [Fact]
    public async Task Downloads_and_a_hidden_caption_where_the_heading_says_the_same()
    {
        var body = await Rendered.Of(new TableTagHelper { Table = Table, HideCaption = true, Downloads = [new("CSV", "/t.csv")] });
        body.QuerySelector("a[download]")!.TextContent.Trim().ShouldBe("CSV");
        body.QuerySelector("h2").ShouldBeNull();
        body.QuerySelector("caption.bundel-hidden")!.TextContent.ShouldBe("Bijdragen");
    }

    [Fact]
    public async Task A_state_in_a_cell_is_a_badge()
    {
        var table = new TableOf<string>("Runs", ["2026"]).Text("Jaar", year => year).State("Toestand", _ => new State("concept", Tone.Quiet)).Action("Doe", _ => "Open", _ => "/o").Build();
        var body = await Rendered.Of(new TableTagHelper { Table = table });
        body.QuerySelector("td .bundel-state--quiet")!.TextContent.ShouldBe("concept");
        body.QuerySelector("td a[href='/o']")!.TextContent.ShouldBe("Open");
    }

    [Fact]
    public async Task The_table_of_a_report_keeps_its_subtotals_and_totals_until_it_is_sorted()
    {
        var report = new ReportTable("Begroting", [new("Post"), new("Bedrag", ColumnType.Money, "€") { Decimals = 0 }],
            [new(["Werkplek", new Money(10000)]), new(["Netwerk", ReportCell.Unknown]), new(["Basis", new Money(10000)], RowKind.Subtotal), new(["Totaal", new Money(10000)], RowKind.Total)]);
        var body = await Rendered.Of(new TableTagHelper { Table = report.ToPage() });
        body.QuerySelectorAll("tbody td").Select(cell => cell.TextContent).ShouldBe(["100", "onbekend", "100"]);
        body.QuerySelector(".bundel-row--subtotal th")!.TextContent.ShouldBe("Basis");
        body.QuerySelector("tfoot th")!.TextContent.ShouldBe("Totaal");
        Names(TableView.Of(report.ToPage(), Rendered.Query("?sorteer=k2"))).ShouldBe(["Werkplek", "Netwerk"]);
    }

    [Fact]
    public void A_download_holds_all_rows_and_the_total()
    {
        var file = TableDownload.File(Table, "csv", "Vier Dijken");
        file.FileDownloadName.ShouldBe(Code.From(Table.Caption) + ".csv");
        var text = Encoding.UTF8.GetString(file.FileContents);
        text.ShouldContain("Lindehaven");
        text.ShouldContain("5620412,45");
        TableDownload.File(Table, "XLSX", null).ContentType.ShouldBe(ReportWriter.MediaType(ReportFormat.Xlsx));
    }

    [Fact]
    public void Tables_of_one_page_are_the_sheets_of_one_workbook()
    {
        var file = TableDownload.Workbook("Vergelijking", null, ("Eerst", Table), ("Dan", Table));
        using var book = SpreadsheetDocument.Open(new MemoryStream(file.FileContents), isEditable: false);
        book.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value).ShouldBe(["Eerst", "Dan"]);
    }

    [Fact]
    public async Task A_frame_gives_own_rows_the_look_of_a_table()
    {
        var body = await Rendered.Of(new TableFrameTagHelper { Caption = "Tellingen", Id = "t" }, "<tbody><tr><td>1</td></tr></tbody>");
        body.QuerySelector("#t[role=region] table caption")!.TextContent.ShouldBe("Tellingen");
        body.QuerySelector("table td")!.TextContent.ShouldBe("1");
    }

    private static IEnumerable<string> Names(TableView view) => view.Rows.Select(row => (string)row.Cells[0].Value!);
}
