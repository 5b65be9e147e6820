// SPDX-License-Identifier: EUPL-1.2
using Bundel.Documents.Reports;

namespace Bundel.Settlement.Accountability;

/// <summary>What the paragraaf verbonden partijen tells of this collaboration in the budget of one participant.</summary>
public sealed record PartyGround(string Party, string LegalForm, int Year, string ParticipantName, string Participant, PartyText Facts, ContributionOf? Before, ContributionOf? Now, IReadOnlyList<PolicyIndicator> Indicators);

/// <summary>What a participant pays in a run, and of how much.</summary>
public sealed record ContributionOf(string Run, Money Amount, Money Total, bool IsAdopted);

/// <summary>The block paragraaf verbonden partijen (BBV artikel 15) of one participant as a ready text with figures. What is unknown says so.</summary>
public static class PartyReport
{
    private const string Unknown = "onbekend";

    public static Report Of(PartyGround ground) => new(FormattableString.Invariant($"Paragraaf verbonden partijen {ground.Year}: {ground.Party}"))
    {
        Subtitle = $"Tekstblok voor de begroting van {ground.ParticipantName}",
        Footer = ground.Now is { } now ? $"{ground.Party}, verrekening {now.Run}" : ground.Party,
        Blocks =
        [
            new Heading("De verbonden partij"),
            Properties(ground),
            new Heading("Openbaar belang"),
            new Paragraph(ground.Facts.PublicInterest ?? Unknown),
            new Heading("Visie en beleidsvoornemens"),
            new Paragraph(ground.Facts.Vision ?? "Visie: onbekend"),
            new Paragraph(ground.Facts.Policy ?? "Beleidsvoornemens: onbekend"),
            new Heading("Financieel belang"),
            new Paragraph(Stake(ground)),
            Figures(ground),
            new Heading("Beleidsindicatoren"),
            Indicators(ground),
        ],
    };

    private static string Stake(PartyGround ground) => ground.Now is not { } now
        ? FormattableString.Invariant($"De bijdrage van {ground.ParticipantName} over {ground.Year} is nog onbekend.")
        : FormattableString.Invariant($"{ground.ParticipantName} draagt in {ground.Year} {Dutch.Euro(now.Amount)} bij, {ShareOf(now)} van de totale bijdragen van {Dutch.Euro(now.Total)}")
            + (now.IsAdopted ? "." : " (voorlopig: de verrekening is nog niet vastgesteld).")
            + (ground.Before is { } before ? FormattableString.Invariant($" In {ground.Year - 1} was dat {Dutch.Euro(before.Amount)}; het verschil is {Dutch.Signed(now.Amount - before.Amount)} euro.") : FormattableString.Invariant($" De bijdrage over {ground.Year - 1} is onbekend."));

    private static string ShareOf(ContributionOf contribution) => contribution.Total == Money.Zero ? Unknown : Dutch.Percent(new Share(contribution.Amount.Cents, contribution.Total.Cents));

    private static ReportTable Properties(PartyGround ground) => new("Kenmerken", [new("Kenmerk"), new("Waarde")],
    [
        new(["Naam", ground.Party]),
        new(["Rechtsvorm", ground.LegalForm]),
        new(["Vestigingsplaats", ground.Facts.Seat ?? Unknown]),
    ]);

    private static ReportTable Figures(PartyGround ground) => new(FormattableString.Invariant($"Cijfers {ground.Year}"), [new("Grootheid"), new("Begin van het jaar", ColumnType.Money, "€"), new("Einde van het jaar", ColumnType.Money, "€")],
    [
        new(["Eigen vermogen", Cell(ground.Facts.EquityStart), Cell(ground.Facts.EquityEnd)]),
        new(["Vreemd vermogen", Cell(ground.Facts.DebtStart), Cell(ground.Facts.DebtEnd)]),
        new(["Verwacht resultaat", ReportCell.Empty, Cell(ground.Facts.Result)]),
        new(["Bijdrage (vorig jaar, dit jaar)", Cell(ground.Before?.Amount), Cell(ground.Now?.Amount)]),
    ])
    { Sheet = "Cijfers" };

    private static ReportTable Indicators(PartyGround ground) => new("Beleidsindicatoren", [new("Indicator"), new("Waarde"), new("Eenheid"), new("Toelichting")],
        [.. ground.Indicators.Select(row => new ReportRow([row.Name, row.Value is { } value ? Dutch.Number(value, 2) : Unknown, row.Unit, row.Sentence]))])
    { Sheet = "Indicatoren" };

    private static ReportCell Cell(Money? amount) => amount is { } known ? known : Unknown;
}
