// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;
using Bundel.Documents.Xlsx;
using Bundel.Settlement.Engine;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Reports;

/// <summary>The contribution table (bijdragetabel) of all participants, with a table per divided line; the workbook recalculates in whole cents.</summary>
public static class ContributionReport
{
    private const int BasicColumn = 2;
    private const int PlusColumn = 3;
    private const int AmountColumn = 4;

    /// <summary>Makes the report of a result.</summary>
    public static Report Of(SettlementResult result)
    {
        var sheets = result.Lines.Select((line, i) => new LineSheet(result, line, FormattableString.Invariant($"Regel {i + 1}"))).ToList();
        return new Report(FormattableString.Invariant($"Bijdragetabel {result.Year}"))
        {
            Subtitle = result.Name,
            Footer = FooterOf(result),
            Blocks =
            [
                Overview(result, sheets),
                .. Notices(result),
                new Heading("Per regel"),
                .. sheets.Select(sheet => sheet.Table()),
            ],
        };
    }

    /// <summary>Year, collaboration and hash of the run, as every document shows them.</summary>
    public static string FooterOf(SettlementResult result) =>
        FormattableString.Invariant($"{result.Name}, verrekening {result.Year} · afronding: {result.Rounding.ToRounding()} · model sha-256 {result.ModelHash}");

    private static IEnumerable<Block> Notices(SettlementResult result) => result.Notices.Count == 0
        ? []
        : result.Notices.Select(notice => (Block)new Paragraph(notice.Text)).Prepend(new Heading("Wat de lezer moet weten"));

    private static ReportTable Overview(SettlementResult result, IReadOnlyList<LineSheet> sheets)
    {
        var count = result.Participants.Count;
        var rows = result.Participants.Select((participant, row) => new ReportRow(
        [
            participant.Name,
            participant.Kind == ParticipantKind.Customer ? "klant" : "deelnemer",
            Sum(participant.Basic, sheets.Where(sheet => sheet.Line.Package == Package.Basic), participant.Code),
            Sum(participant.Plus, sheets.Where(sheet => sheet.Line.Package == Package.Plus), participant.Code),
            Formulas.Money(participant.Amount, $"ROUND({WorkbookLayout.Address(BasicColumn, row)}+{WorkbookLayout.Address(PlusColumn, row)},2)"),
            result.Total == Money.Zero ? ReportCell.Empty : new Share(participant.Amount.Cents * Math.Sign(result.Total.Cents), result.Total.Abs.Cents),
        ]));
        return new ReportTable(
            FormattableString.Invariant($"Bijdrage {result.Year} per deelnemer"),
            [new("Deelnemer"), new("Soort"), new("Basispakket", ColumnType.Money, "€"), new("Pluspakket", ColumnType.Money, "€"), new("Bijdrage", ColumnType.Money, "€"), new("Aandeel", ColumnType.Percent, "%")],
            [
                .. rows,
                Foot("Verdeeld", result.Proof.Divided, $"ROUND(SUM({WorkbookLayout.Range(AmountColumn, 0, count - 1)}),2)", RowKind.Subtotal),
                Foot("Afronding", result.RoundingLine, Across(sheets, sheet => sheet.RoundingAddress)),
                Foot("Rest", result.Rest, Across(sheets, sheet => sheet.RestAddress)),
                Foot("Totaal", result.Total, $"ROUND(SUM({WorkbookLayout.Range(AmountColumn, count, count + 2)}),2)", RowKind.Total),
            ])
        { Sheet = "Bijdragen", Note = "Totaal is de som van de bijdragen, de afronding en de rest." };
    }

    private static ReportRow Foot(string name, Money value, string formula, RowKind kind = RowKind.Normal) =>
        new([name, ReportCell.Empty, ReportCell.Empty, ReportCell.Empty, Formulas.Money(value, formula), ReportCell.Empty], kind);

    /// <summary>The sum of what a participant pays in a package; empty for who has no part in it.</summary>
    private static ReportCell Sum(Money value, IEnumerable<LineSheet> sheets, string participant)
    {
        var addresses = sheets.Select(sheet => sheet.AmountAddress(participant)).OfType<string>().ToList();
        return addresses.Count == 0 ? ReportCell.Empty : Formulas.Money(value, $"ROUND({string.Join('+', addresses)},2)");
    }

    private static string Across(IEnumerable<LineSheet> sheets, Func<LineSheet, string> address) => $"ROUND({string.Join('+', sheets.Select(address))},2)";
}
