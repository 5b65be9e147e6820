// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Documents;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;
using Bundel.Settlement.Reports;

namespace Bundel.Tests.Settlement.Reports;

public sealed class WorkbookTests
{
    private const int FirstRow = 4;
    private const int AmountColumn = 4;

    private static readonly (long Unit, RemainderRule Rule, int Sign)[] Policies =
    [
        (1, RemainderRule.LargestRemainder, 1),
        (1, RemainderRule.LargestRemainder, -1),
        (100_000, RemainderRule.LargestRemainder, 1),
        (100, RemainderRule.RoundingLine, 1),
        (100_000, RemainderRule.None, -1),
    ];

    [Fact]
    public void A_spreadsheet_that_recalculates_the_workbook_finds_the_same_cents()
    {
        var results = Policies.Select(policy => SettlementEngine.Compute(Model(policy.Unit, policy.Rule, policy.Sign), 2026).Value).ToList();
        var workbooks = Spreadsheet.Recalculate([.. results.Select(result => ReportWriter.Write(ContributionReport.Of(result), ReportFormat.Xlsx))]);
        foreach (var (result, sheets) in results.Zip(workbooks)) Compare(result, sheets);
    }

    private static void Compare(SettlementResult result, IReadOnlyDictionary<string, string[][]> sheets)
    {
        for (var i = 0; i < result.Lines.Count; i++)
        {
            var line = result.Lines[i];
            Amounts(sheets[FormattableString.Invariant($"Regel {i + 1}")], line.Parts.Count + 4)
                .ShouldBe([.. line.Parts.Select(part => part.Amount.Euros), line.Proof.Divided.Euros, line.RoundingLine.Euros, line.Rest.Euros, line.Total.Euros]);
        }

        Amounts(sheets["Bijdragen"], result.Participants.Count + 4)
            .ShouldBe([.. result.Amounts(), result.Proof.Divided.Euros, result.RoundingLine.Euros, result.Rest.Euros, result.Total.Euros]);
    }

    private static SettlementModel Model(long unit, RemainderRule rule, int sign) => Models.Sample with
    {
        Rounding = new RoundingPolicy { Unit = new Money(unit), Remainder = rule },
        Lines = [.. Models.Sample.Lines.Select(line => line with { Amount = new Money(sign * line.Amount.Cents + 33) })],
    };

    private static decimal[] Amounts(string[][] sheet, int rows) =>
        [.. sheet.Skip(FirstRow).Take(rows).Select(row => decimal.Parse(row[AmountColumn], NumberStyles.Float, CultureInfo.InvariantCulture))];
}
