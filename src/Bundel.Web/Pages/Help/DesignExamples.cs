// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Web.Design;

namespace Bundel.Web.Pages.Help;

/// <summary>Made-up figures that add up.</summary>
public static class DesignExamples
{
    private sealed record Line(string Name, long Basis, long Plus, long Before, long Inhabitants)
    {
        public Money Total => new(Basis + Plus);
    }

    private static readonly Line[] Lines =
    [
        new("Lindehaven", 520811345, 41230000, 523920935, 40310),
        new("Kerkveen", 311784620, 9645000, 297028433, 22939),
        new("Oostdijkerwaard", 200455109, 0, 190582054, 14906),
        new("Zuiderlanden", 160128873, 18800000, 164738673, 12118),
        new("Vaartbroek", 118409053, 0, 111117505, 8531),
    ];

    /// <summary>A contribution table with links, shares, differences and a total.</summary>
    public static DataTable Contributions()
    {
        var total = Money.Sum(Lines.Select(line => line.Total));
        var before = Money.Sum(Lines.Select(line => new Money(line.Before)));
        return new TableOf<Line>("Bijdrage per deelnemer", Lines)
            .Text("Deelnemer", line => line.Name)
            .Amount("Basispakket", line => new Money(line.Basis), _ => "#waarom")
            .Amount("Pluspakket", line => new Money(line.Plus), _ => "#waarom")
            .Amount("Bijdrage 2026", line => line.Total, _ => "#waarom")
            .Percent("Aandeel", line => new Share(line.Total.Cents, total.Cents))
            .Difference("Verschil 2025", line => line.Total - new Money(line.Before))
            .Number("Inwoners", line => line.Inhabitants)
            .Total("Totaal", Money.Sum(Lines.Select(line => new Money(line.Basis))), Money.Sum(Lines.Select(line => new Money(line.Plus))), total, new Share(1, 1),
                total - before, Lines.Sum(line => line.Inhabitants))
            .Build();
    }

    /// <summary>Lines with a state and the next action.</summary>
    public static IReadOnlyList<AttentionLine> Attention() =>
    [
        new(new State("loopt vast", Tone.Bad), "Zorgplicht Cyberbeveiligingswet", "#formulier", "geen eigenaar bij Kerkveen en Vaartbroek", "sinds 15-8-2026", "Wijs toe", "#formulier"),
        new(new State("deze maand", Tone.Warn), "Zienswijzen begroting 2027", "#formulier", "2 van 5 raden nog niet binnen", "nog 19 dagen", "Herinner", "#formulier"),
        new(new State("afwijking", Tone.Warn), "Prognose 2026", "#formulier", "Servicedesk 6,2 % boven begroting, buiten de bandbreedte van 5 %", "€ 118.400", "Bekijk", "#formulier"),
        new(new State("onbekend", Tone.Quiet), "Blauwdruk SSC-basisinrichting", "#formulier", "12 regels zonder gegevens bij Oostdijkerwaard", "", "Vul aan", "#formulier"),
    ];

    /// <summary>More rows than fit on a page.</summary>
    public static DataTable Long() => new TableOf<int>("Kostengroepen", Enumerable.Range(1, 14))
        .Text("Kostengroep", number => "Kostengroep " + Dutch.Number(number)).Amount("Begroot 2026", number => number == 3 ? null : new Money(number * 12345678L))
        .Date("Geldig vanaf", number => new DateOnly(2026, 1, 1).AddMonths(number)).Build();

    /// <summary>An explanation of two levels.</summary>
    public static Explanation Why() => new("Basispakket Zuiderlanden", "1601288.73", "EUR", "De som van de kostengroepen in het basispakket.")
    {
        Operands =
        [
            new("Kostengroep Werkplek", "591157.85", "EUR", "sleutel “Inwoners 1 januari T−1”")
            {
                Formula = "€ 4.820.000,00 × 12.118 / 98.804 inwoners",
                Sources = [new("besluit bestuur 14-3-2024"), new("CBS, peildatum 1-1-2025")],
            },
            new("Kostengroep Netwerk", "319689.73", "EUR", "sleutel “Locaties”")
            {
                Formula = "€ 2.150.640,00 × 11 / 74 locaties",
                Sources = [new("eigen telling 1-7-2025, vastgesteld door controller")],
            },
            new("Servicedesk, doorbelast", "690441.14", "EUR", "wederzijds verrekend met Beheer en Huisvesting")
            {
                Operands =
                [
                    new("Rechtstreeks", "402118.07", "EUR", "eigen kosten van de servicedesk"),
                    new("Van Beheer", "288323.07", "EUR", "aandeel in Beheer na wederzijdse doorbelasting"),
                ],
            },
            new("Rest", "0.01", "EUR", "1 cent door de grootste rest; volgorde: CBS-code"),
        ],
    };
}
