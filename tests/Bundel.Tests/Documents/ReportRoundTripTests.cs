// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Documents;
using Bundel.Documents.Csv;
using Bundel.Documents.Reading;
using Bundel.Documents.Reports;
using Bundel.Kernel.Tables;
using CsCheck;

namespace Bundel.Tests.Documents;

public class ReportRoundTripTests
{
    private static readonly Column<string> Name = Column.Text("deelnemer");
    private static readonly Column<Money> Amount = Column.Money("bijdrage 2026");
    private static readonly Column<Money> Difference = Column.Money("verschil met 2025").MayBeEmpty();
    private static readonly Column<DateOnly> Since = Column.Date("sinds").MayBeEmpty();

    [Theory]
    [InlineData(ReportFormat.Xlsx)]
    [InlineData(ReportFormat.Csv)]
    public void What_a_writer_writes_the_reader_reads(ReportFormat format)
    {
        var report = new Report("Bijdragetabel 2026") { Footer = SampleReport.Footer, Blocks = [SampleReport.Contributions] };
        Same(TableFile.Read(new MemoryStream(ReportWriter.Write(report, format)), "bijdragen"));
    }

    [Fact]
    public void The_notation_for_programs_reads_back_too() =>
        Same(TableFile.Read(new MemoryStream(ReportCsv.WriteForPrograms(SampleReport.Contributions)), "bijdragen.csv"));

    [Fact]
    public void Any_amount_survives_a_workbook() => Gen.Long[-9_999_999_999_999, 9_999_999_999_999].Array[1, 30].Sample(
        cents =>
        {
            var table = new ReportTable("t", [new ReportColumn("naam"), new ReportColumn("bedrag", ColumnType.Money)], [.. cents.Select(amount => new ReportRow(["x", new Money(amount)]))]);
            var read = TableFile.Read(new MemoryStream(ReportWriter.Write(new Report("t") { Blocks = [table] }, ReportFormat.Xlsx)), "t.xlsx").Value;
            var column = Column.Money("bedrag");
            BoundTable.Bind(read, column).Value.Rows.Select(row => row.Get(column).Cents).ShouldBe(cents);
        },
        iter: 20);

    [Fact]
    public void Csv_for_people_is_dutch_and_never_starts_a_formula()
    {
        var bytes = ReportCsv.Write(new Report("Proef") { Blocks = [SampleReport.Odd] });
        bytes.Take(3).ShouldBe(Encoding.UTF8.Preamble.ToArray());
        Encoding.UTF8.GetString(bytes.AsSpan(3)).ShouldBe("Proef\r\nNamen die lastig zijn\r\n\r\nNaam;Waarde\r\n'=1+1;1,5\r\n\"<b>& \"\"Súdwest\"\"</b>; x\";-2,25\r\n'@SUM(A1);0\r\n'-5 korting\u0001;1234567,891\r\n\r\n");
    }

    private static void Same(Result<Table> read)
    {
        var rows = BoundTable.Bind(read.Value, Name, Amount, Difference, Since).Value.Rows;
        rows.Count.ShouldBe(7);
        rows.Take(5).Select(row => (row.Get(Name), row.Get(Amount).Cents)).ShouldBe(SampleReport.Lines.Select(line => (line.Name, line.Cents)));
        rows[^1].Get(Amount).ShouldBe(SampleReport.Total);
        rows[0].Find(Difference).ShouldBe(new Money(562_041_345 / 17));
        rows[1].Find(Since).ShouldBe(new DateOnly(2016, 1, 1));
    }
}
