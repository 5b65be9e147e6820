// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;
using Bundel.Documents.Xlsx;

namespace Bundel.Tests.Documents;

/// <summary>A made-up contribution table with every kind of block and cell.</summary>
internal static class SampleReport
{
    public const string Footer = "Bron: verrekening 2026, versie 1 · kenmerk sha256 9f3c2a71e0b4";

    public static readonly (string Name, long People, long Cents)[] Lines =
    [
        ("Lindehaven", 40_201, 562_041_345), ("Kerkveen", 22_977, 321_429_620), ("Oostdijkerwaard", 14_907, 200_455_109), ("Zuiderlanden", 12_118, 178_928_873), ("Vaartbroek", 8_601, -118_409_053),
    ];

    public static Money Total => Money.Sum(Lines.Select(line => new Money(line.Cents)));

    public static ReportTable Contributions { get; } = new(
        "Bijdrage per deelnemer",
        [
            new ReportColumn("Deelnemer"),
            new ReportColumn("Inwoners", ColumnType.Number),
            new ReportColumn("Aandeel", ColumnType.Percent),
            new ReportColumn("Bijdrage 2026", ColumnType.Money, "€"),
            new ReportColumn("Verschil met 2025", ColumnType.SignedMoney, "€"),
            new ReportColumn("Sinds", ColumnType.Date),
        ],
        [
            .. Lines.Select((line, i) => new ReportRow([line.Name, line.People, new Share(line.People, 98_804), new ReportCell(new CellValue.Amount(new Money(line.Cents))) { Href = "https://bundel.example/uitleg/" + i }, new Money(line.Cents / 17), new DateOnly(2015 + i, 1, 1)])),
            new ReportRow(["Waarvan structureel", ReportCell.Unknown, ReportCell.Empty, new Money(1_000_000), Money.Zero, ReportCell.Empty], RowKind.Subtotal),
            new ReportRow(["Totaal", 98_804, new Share(1, 1), new ReportCell(new CellValue.Amount(Total)) { Formula = $"SUM({WorkbookLayout.Range(3, 0, 4)})" }, ReportCell.Empty, ReportCell.Empty], RowKind.Total),
        ])
    {
        Sheet = "Bijdragen",
        Note = "De rest van 1 cent valt bij de grootste rest.",
    };

    public static ReportTable Odd { get; } = new(
        "Namen die lastig zijn",
        [new ReportColumn("Naam"), new ReportColumn("Waarde", ColumnType.Number) { Decimals = 3 }],
        [new ReportRow(["=1+1", 1.5m]), new ReportRow(["<b>& \"Súdwest\"</b>; x", -2.25m]), new ReportRow(["@SUM(A1)", 0m]), new ReportRow(["-5 korting\u0001", 1234567.891m])]);

    public static Report Full { get; } = new("Bijdragetabel 2026")
    {
        Subtitle = "ICT-samenwerking Vier Dijken · vastgesteld op 12 november 2025",
        Footer = Footer,
        Blocks =
        [
            new KeyFigures([new KeyFigure("Totale bijdrage", Dutch.WholeEuro(Total), "+ 7,3 % ten opzichte van 2025"), new KeyFigure("Deelnemers", "5"), new KeyFigure("Per inwoner", "€ 115,83", "gemiddeld")]),
            new Paragraph("De bijdragen volgen uit de begroting 2026 en de verdeelsleutels die het bestuur heeft vastgesteld."),
            new Heading("Bijdragen"),
            Contributions,
            new PageBreak(),
            new Heading("Herkomst van een bedrag"),
            new ExplanationBlock(new Explanation("Bijdrage Zuiderlanden", "1789288.73", "EUR", "Som van twee kostengroepen.")
            {
                Operands =
                [
                    new Explanation("Kostengroep Werkplek", "1601288.73", "EUR", "Verdeeld naar inwoners.") { Formula = "€ 4.820.000,00 × 12.118 / 98.804", Sources = [new ExplanationSource("CBS, peildatum 1-1-2025")] },
                    new Explanation("Kostengroep Netwerk", "188000.00", "EUR", "Vast bedrag."),
                ],
            }),
            new Heading("Bijlage", 2),
            new Figure("Verdeling naar grootte", "Lindehaven draagt het meest bij.", "<svg viewBox=\"0 0 10 10\"><rect width=\"5\" height=\"5\"/></svg>", Odd),
        ],
    };
}
