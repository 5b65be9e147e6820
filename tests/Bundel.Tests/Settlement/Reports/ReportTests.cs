// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Reports;

namespace Bundel.Tests.Settlement.Reports;

public sealed class ReportTests
{
    private static readonly SettlementResult Result = SettlementEngine.Compute(Models.Sample, 2026).Value;

    private static Money AmountOf(ReportCell cell) => cell.Value.ShouldBeOfType<CellValue.Amount>().Value;

    [Fact]
    public void The_contribution_table_adds_up_to_the_total()
    {
        var table = ContributionReport.Of(Result).Tables.First();
        table.Rows.Take(Result.Participants.Count).Select(row => AmountOf(row.Cells[4])).ShouldBe(Result.Participants.Select(participant => participant.Amount));
        var foot = table.Rows.Skip(Result.Participants.Count).Select(row => AmountOf(row.Cells[4])).ToList();
        foot.ShouldBe([Result.Proof.Divided, Result.RoundingLine, Result.Rest, Result.Total]);
    }

    [Fact]
    public void Who_has_no_part_in_a_package_has_an_empty_cell_and_not_zero()
    {
        var museum = ContributionReport.Of(Result).Tables.First().Rows.Single(row => row.Cells[0].Value is CellValue.Text { Value: "Stichting Museum" });
        museum.Cells[3].Value.ShouldBeOfType<CellValue.None>();
        AmountOf(museum.Cells[2]).ShouldBe(AmountOf(museum.Cells[4]));
    }

    [Fact]
    public void Every_document_shows_the_hash_of_the_run()
    {
        ContributionReport.Of(Result).Footer.ShouldContain(Result.ModelHash);
        StatementReport.Of(Models.Sample, Result, "kerkveen")!.Footer.ShouldContain(Result.ModelHash);
    }

    [Fact]
    public void A_statement_holds_the_lines_of_its_participant_and_their_explanation()
    {
        var statement = StatementReport.Of(Models.Sample, Result, "museum")!;
        statement.Tables.ShouldHaveSingleItem().Rows.Count.ShouldBe(2);
        statement.Blocks.OfType<ExplanationBlock>().ShouldHaveSingleItem().Explanation.Subject.ShouldBe("Bijdrage 2026 van Stichting Museum");
    }

    [Fact]
    public void Who_does_not_take_part_gets_no_statement() => StatementReport.Of(Models.Sample, Result, "niemand").ShouldBeNull();

    [Fact]
    public void Numbers_too_large_for_a_spreadsheet_stand_there_as_values_and_say_so()
    {
        var model = Models.Sample with { Lines = [.. Models.Sample.Lines.Select(line => line with { Amount = new Money(90_000_000_000_000_000) })] };
        var sheet = ContributionReport.Of(SettlementEngine.Compute(model, 2026).Value).Tables.ElementAt(2);
        sheet.Note.ShouldNotBeNull();
        sheet.Rows[0].Cells.ShouldAllBe(cell => cell.Formula == null);
    }
}
