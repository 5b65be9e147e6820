// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Bundel.Documents;
using Bundel.Documents.Reading;
using Bundel.Documents.Reports;
using Bundel.Documents.Xlsx;
using Bundel.Kernel.Tables;

namespace Bundel.Tests.Documents;

public class LibreOfficeTests
{
    private const string AlwaysRecalculate = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    private static readonly string? Office = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    [Fact]
    public void A_formula_recalculates_to_the_same_cents()
    {
        var amounts = SampleReport.Lines.Select(line => new Money(line.Cents)).ToArray();
        ReportCell Wrong(string formula) => new(new CellValue.Amount(new Money(1))) { Formula = formula };
        var table = new ReportTable(
            "Verdeling",
            [new ReportColumn("naam"), new ReportColumn("bedrag", ColumnType.Money), new ReportColumn("derde deel in centen", ColumnType.Number)],
            [
                .. amounts.Select((amount, i) => new ReportRow(["x", amount, new ReportCell(new CellValue.Number(1)) { Formula = $"QUOTIENT(ROUND({WorkbookLayout.Address(1, i)}*100,0),3)" }])),
                new ReportRow(["Totaal", Wrong($"SUM({WorkbookLayout.Range(1, 0, 4)})"), ReportCell.Empty], RowKind.Total),
            ]);

        var read = Converted(new Report("Proef") { Blocks = [table] });

        var (amount, third) = (Column.Money("bedrag"), Column.Whole("derde deel in centen").MayBeEmpty());
        var rows = BoundTable.Bind(read, amount, third).Value.Rows;
        rows[^1].Get(amount).ShouldBe(Money.Sum(amounts));
        rows.Take(5).Select(row => row.Find(third)).ShouldBe(amounts.Select(money => (long?)(money.Cents / 3)));
    }

    [Theory]
    [InlineData(ReportFormat.Docx)]
    [InlineData(ReportFormat.Odt)]
    [InlineData(ReportFormat.Xlsx)]
    [InlineData(ReportFormat.Ods)]
    public void Every_document_opens(ReportFormat format)
    {
        var pdf = Convert(ReportWriter.Write(SampleReport.Full, format), ReportWriter.Extension(format), "pdf");
        pdf.AsSpan().StartsWith("%PDF-"u8).ShouldBeTrue();
    }

    [Fact]
    public void An_opendocument_workbook_holds_the_same_cents()
    {
        var report = new Report("Proef") { Blocks = [SampleReport.Contributions] };
        var bytes = Convert(ReportWriter.Write(report, ReportFormat.Ods), "ods", "xlsx");
        var column = Column.Money("Bijdrage 2026");
        BoundTable.Bind(TableFile.Read(new MemoryStream(bytes), "t.xlsx").Value, column).Value.Rows.Take(5).Select(row => row.Get(column).Cents).ShouldBe(SampleReport.Lines.Select(line => line.Cents));
    }

    private static Table Converted(Report report) =>
        TableFile.Read(new MemoryStream(Convert(ReportWriter.Write(report, ReportFormat.Xlsx), "xlsx", "ods", "xlsx")), "t.xlsx").Value;

    /// <summary>Converts once or more; every step but the last gives the extension for the next.</summary>
    private static byte[] Convert(byte[] bytes, string extension, params string[] targets)
    {
        Assert.SkipUnless(Office is not null, "LibreOffice (soffice) is not on the PATH.");
        var folder = Directory.CreateTempSubdirectory("bundel-office-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "profiel", "user"));
            File.WriteAllText(Path.Combine(folder.FullName, "profiel", "user", "registrymodifications.xcu"), AlwaysRecalculate);
            foreach (var target in targets)
            {
                var input = Path.Combine(folder.FullName, "stuk." + extension);
                File.WriteAllBytes(input, bytes);
                Run(folder.FullName, "--convert-to", target, "--outdir", folder.FullName, input);
                bytes = File.ReadAllBytes(Path.Combine(folder.FullName, "stuk." + target));
                extension = target;
            }

            return bytes;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Office!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[$"-env:UserInstallation=file://{folder}/profiel", "--headless", "--norestore", .. arguments]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.WaitForExit(TimeSpan.FromMinutes(3)).ShouldBeTrue("LibreOffice does not finish.");
    }
}
