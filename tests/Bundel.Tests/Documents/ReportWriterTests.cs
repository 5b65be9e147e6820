// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.IO.Compression;
using AngleSharp.Html.Parser;
using Bundel.Documents;
using Bundel.Documents.Html;
using Bundel.Documents.Reports;
using Bundel.Kernel.Files;

namespace Bundel.Tests.Documents;

public class ReportWriterTests
{
    public static TheoryData<ReportFormat> Formats => [.. Enum.GetValues<ReportFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_same_report_gives_the_same_bytes(ReportFormat format)
    {
        var first = ReportWriter.Write(SampleReport.Full, format);
        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            ReportWriter.Write(SampleReport.Full, format).ShouldBe(first);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_report_without_content_is_still_a_document(ReportFormat format) => ReportWriter.Write(new Report("Leeg"), format).ShouldNotBeEmpty();

    [Theory]
    [InlineData(ReportFormat.Odt, "application/vnd.oasis.opendocument.text")]
    [InlineData(ReportFormat.Ods, "application/vnd.oasis.opendocument.spreadsheet")]
    public void An_opendocument_file_starts_with_its_media_type_in_the_clear(ReportFormat format, string mediaType)
    {
        var bytes = ReportWriter.Write(SampleReport.Full, format);
        System.Text.Encoding.ASCII.GetString(bytes, 30, 8 + mediaType.Length).ShouldBe("mimetype" + mediaType);
        using var zip = SafeZip.Open(new MemoryStream(bytes), "stuk").Value;
        foreach (var name in zip.Names.Skip(1)) SafeXml.Check(zip.OpenEntry(name), name).ShouldBeNull();
        Content(bytes).ShouldContain("office:value=\"5620413.45\"");
    }

    [Fact]
    public void Html_is_semantic_and_carries_no_style_script_or_id()
    {
        var fragment = new HtmlParser().ParseDocument(HtmlFragment.Write(SampleReport.Full));
        fragment.QuerySelectorAll("[style],[id],[onclick],script,style").ShouldBeEmpty();
        fragment.QuerySelectorAll("table")[0].QuerySelector("caption")!.TextContent.ShouldBe("Bijdrage per deelnemer");
        fragment.QuerySelectorAll("table")[0].QuerySelectorAll("tfoot tr").Length.ShouldBe(1);
        fragment.QuerySelector("tbody tr td.num a")!.TextContent.ShouldBe("5.620.413,45");
        fragment.QuerySelector("tr.subtotal td")!.TextContent.ShouldBe("onbekend");
        fragment.QuerySelectorAll("th[scope=row]").Any(cell => cell.TextContent.StartsWith("<b>&", StringComparison.Ordinal)).ShouldBeTrue();
        fragment.QuerySelector("ol.bundel-steps li ol li strong")!.TextContent.ShouldBe("Kostengroep Werkplek");
    }

    [Fact]
    public void A_html_file_needs_nothing_else()
    {
        var page = new HtmlParser().ParseDocument(HtmlDocument.Write(SampleReport.Full));
        page.DocumentElement.GetAttribute("lang").ShouldBe("nl");
        page.Title.ShouldBe("Bijdragetabel 2026");
        page.QuerySelectorAll("link,script,img").ShouldBeEmpty();
        page.QuerySelector("style")!.TextContent.ShouldContain("tfoot");
    }

    private static string Content(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(zip.GetEntry("content.xml")!.Open());
        return reader.ReadToEnd();
    }
}
