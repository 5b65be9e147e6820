// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Methods;

/// <summary>
/// Ranks methods by the answers: a table of rules, never one answer. The rules follow the phases of en-vandelaar.nl (start with a lump sum,
/// go to price times quantity when products and registrations are stable) and the conditions of costs for common account.
/// </summary>
public static class MethodRanking
{
    private static readonly (string Method, Enum Answer, int Points, string Sentence)[] Rules =
    [
        ("M1", Maturity.Start, 3, "Bij een start geeft een vaste bijdrage rust: ieder betaalt wat hij betaalde."),
        ("M1", Maturity.Mature, -2, "Een vaste bijdrage veroudert; na jaren klopt zij niet meer."),
        ("M32", Maturity.Start, 3, "Budgetneutraal starten en dan toegroeien is politiek haalbaar."),
        ("M32", SizeDifference.Large, 1, "Bij grote verschillen voorkomt een pad schokken."),
        ("M2", Registration.None, 2, "Inwoners zijn openbaar; er hoeft niets te worden geregistreerd."),
        ("M2", Maturity.Running, 1, "Een objectieve sleutel past als de start voorbij is."),
        ("M2", VatQuestion.CommonAccount, 2, "Kosten voor gemene rekening vragen een vooraf vaste sleutel; inwoners voldoet daaraan als de peildatum vastligt."),
        ("M4", Registration.Counts, 3, "Werkplekken of accounts tellen ligt dicht bij de oorzaak van ICT-kosten."),
        ("M4", Registration.None, -3, "Zonder tellingen is er geen sleutel op werkplekken."),
        ("M5", SizeDifference.Small, 2, "Als deelnemers even groot zijn, zijn gelijke delen eenvoudig en eerlijk."),
        ("M5", SizeDifference.Large, -3, "Gelijke delen zijn zwaar voor kleine deelnemers."),
        ("M6", SizeDifference.Large, 2, "Een deel gelijk en een deel naar omvang verzacht grote verschillen."),
        ("M6", Registration.Counts, 1, "Met tellingen zijn meer maatstaven te wegen."),
        ("M8", Maturity.Mature, 2, "Prijs maal hoeveelheid past als producten, prijzen en registraties stabiel zijn."),
        ("M8", Maturity.Start, -3, "Bij een start zijn prijzen en hoeveelheden nog niet bekend."),
        ("M8", Stability.Stable, 2, "Stabiele producten hebben een kostprijs die blijft."),
        ("M8", Stability.Changing, -2, "Wisselende producten maken elk jaar nieuwe prijzen nodig."),
        ("M8", Registration.HoursAndUse, 3, "Uren en afname worden geregistreerd; dat is wat deze methode nodig heeft."),
        ("M8", Registration.None, -4, "Zonder registratie van afname is er geen hoeveelheid."),
        ("M8", VatQuestion.CommonAccount, -3, "Kosten voor gemene rekening gaan niet samen met nacalculatie op een wisselende afname."),
        ("M12", Stability.Stable, 2, "Een meerjarige kostprijs geeft rust tussen twee herijkingen."),
        ("M12", Registration.HoursAndUse, 2, "Afname en uren over meer jaren zijn bekend."),
        ("M12", Registration.None, -4, "Zonder afname over meer jaren is er geen gemiddelde."),
        ("M13", Stability.Changing, 1, "Wat niet ieder afneemt, hoort in een pluspakket."),
        ("M13", Maturity.Running, 1, "Na de start ontstaan verschillen in wat deelnemers vragen."),
        ("M13", Maturity.Mature, 1, "Een basis met pluspakketten groeit mee."),
        ("M31", Registration.HoursAndUse, 1, "Met tijd per activiteit is een kostprijs goedkoop bij te houden."),
        ("M31", Registration.None, -3, "Zonder aantallen per activiteit is er niets om tijd aan te geven."),
        ("M19", Maturity.Running, 1, "Wie van sleutel wisselt, verzacht dat met een ingroeipad."),
    ];

    /// <summary>The questions by the type of their answers.</summary>
    private static readonly Dictionary<Type, string> Questions = new()
    {
        [typeof(Maturity)] = "volwassenheid",
        [typeof(Stability)] = "producten",
        [typeof(Registration)] = "registraties",
        [typeof(SizeDifference)] = "grootteverschil",
        [typeof(VatQuestion)] = "btw",
    };

    /// <summary>All candidates, the highest first; equal points by number of the method.</summary>
    public static IReadOnlyList<RankedMethod> Rank(MethodQuestions questions)
    {
        var answers = new Enum?[] { questions.Maturity, questions.Products, questions.Registration, questions.Sizes, questions.Vat }.OfType<Enum>().ToHashSet();
        return
        [
            .. Rules.GroupBy(rule => rule.Method).Select(group => Of(group.Key, [.. group.Where(rule => answers.Contains(rule.Answer)).Select(rule => new Criterion(Questions[rule.Answer.GetType()], rule.Points, rule.Sentence))]))
                .OrderByDescending(method => method.Points).ThenBy(method => int.Parse(method.Code.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)),
        ];
    }

    private static RankedMethod Of(string code, IReadOnlyList<Criterion> criteria)
    {
        var method = FinancingMethods.All.First(found => found.Code == code);
        return new RankedMethod(code, method.Name, criteria.Sum(criterion => criterion.Points), criteria, method.Page);
    }
}
