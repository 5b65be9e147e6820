// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Reports;

/// <summary>
/// The contribution table in thousands of euros (k€), as councils read it. Amounts are rounded half away from zero, each on its own;
/// what the rounded rows then differ from the rounded total stands in a row of its own, so that nobody adds them up in vain.
/// </summary>
public static class ThousandsReport
{
    private const decimal Thousand = 1_000;

    public static Report Of(SettlementResult result)
    {
        var rows = result.Participants.Select(row => (row, Basic: Thousands(row.Basic), Plus: Thousands(row.Plus), Amount: Thousands(row.Amount))).ToList();
        var total = Thousands(result.Total);
        var left = total - rows.Sum(row => row.Amount);
        return new Report(FormattableString.Invariant($"Bijdragetabel {result.Year} in duizenden euro's"))
        {
            Subtitle = result.Name,
            Footer = ContributionReport.FooterOf(result),
            Blocks =
            [
                new ReportTable(
                    FormattableString.Invariant($"Bijdrage {result.Year} per deelnemer"),
                    [new("Deelnemer"), new("Soort"), new("Basispakket", ColumnType.Number, "k€"), new("Pluspakket", ColumnType.Number, "k€"), new("Bijdrage", ColumnType.Number, "k€"), new("Aandeel", ColumnType.Percent, "%")],
                    [
                        .. rows.Select(row => new ReportRow([row.row.Name, row.row.Kind == ParticipantKind.Customer ? "klant" : "deelnemer", row.Basic, row.Plus, row.Amount, Share(row.row, result)])),
                        new ReportRow(["Afrondingsverschil, met afronding en rest", ReportCell.Empty, ReportCell.Empty, ReportCell.Empty, left, ReportCell.Empty], RowKind.Subtotal),
                        new ReportRow(["Totaal", ReportCell.Empty, ReportCell.Empty, ReportCell.Empty, total, ReportCell.Empty], RowKind.Total),
                    ])
                { Sheet = "Bijdragen", Note = "Elk bedrag is apart afgerond op duizend euro; de bijdragetabel in euro's is bepalend." },
            ],
        };
    }

    private static decimal Thousands(Money money) => decimal.Round(money.Euros / Thousand, 0, MidpointRounding.AwayFromZero);

    private static ReportCell Share(ParticipantTotal row, SettlementResult result) =>
        result.Total == Money.Zero ? ReportCell.Empty : new Share(row.Amount.Cents * Math.Sign(result.Total.Cents), result.Total.Abs.Cents);
}
