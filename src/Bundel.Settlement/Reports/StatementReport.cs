// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Documents.Reports;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Reports;

/// <summary>The statement (bijdrageoverzicht) of one participant: what it pays, per line, and why.</summary>
public static class StatementReport
{
    /// <summary>Makes the statement, or null when the participant is not in the result.</summary>
    public static Report? Of(SettlementModel model, SettlementResult result, string participant)
    {
        if (new SettlementExplainer(model, result).Participant(participant) is not { } explanation) return null;
        var total = result.Participants.First(candidate => candidate.Code == participant);
        return new Report(FormattableString.Invariant($"Bijdrageoverzicht {result.Year}: {total.Name}"))
        {
            Subtitle = result.Name,
            Footer = ContributionReport.FooterOf(result),
            Blocks =
            [
                new KeyFigures([Figure(FormattableString.Invariant($"Bijdrage {result.Year}"), total.Amount), Figure("Basispakket", total.Basic), Figure("Pluspakket", total.Plus)]),
                Lines(result, participant, total.Amount),
                .. result.Notices.Where(notice => notice.Participant == participant).Select(notice => new Paragraph(notice.Text)),
                new Heading("Hoe de bijdrage tot stand komt"),
                new ExplanationBlock(explanation),
            ],
        };
    }

    private static KeyFigure Figure(string label, Money amount) => new(label, Dutch.Euro(amount));

    private static ReportTable Lines(SettlementResult result, string participant, Money total)
    {
        var rows = from line in result.Lines
                   from part in line.Parts
                   where part.Participant == participant
                   select new ReportRow([line.Name, line.Package == Package.Plus ? "plus" : "basis", line.Key, line.Total, part.Share is null ? ReportCell.Empty : ShareOf(part.Share), part.Amount]);
        return new ReportTable(
            "Bijdrage per regel",
            [new("Regel"), new("Pakket"), new("Sleutel"), new("Te verdelen", ColumnType.Money, "€"), new("Aandeel", ColumnType.Percent, "%"), new("Bedrag", ColumnType.Money, "€")],
            [.. rows, new ReportRow(["Totaal", ReportCell.Empty, ReportCell.Empty, ReportCell.Empty, ReportCell.Empty, total], RowKind.Total)])
        { Sheet = "Bijdrage" };
    }

    private static Share ShareOf(string text)
    {
        var parts = text.Split('/');
        return new Share(System.Numerics.BigInteger.Parse(parts[0], CultureInfo.InvariantCulture), System.Numerics.BigInteger.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
