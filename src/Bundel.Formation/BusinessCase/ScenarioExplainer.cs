// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Formation.BusinessCase.Evidence;

namespace Bundel.Formation.BusinessCase;

/// <summary>Why the figures of a scenario are what they are.</summary>
internal static class ScenarioExplainer
{
    public static IReadOnlyList<Explanation> Explain(CaseInput input, Alternative alternative, Projection projection, Basis basis, MemberSeries whole, ScenarioResult outcome)
    {
        var source = new ExplanationSource($"invoer van de businesscase {input.Name.Trim()}, hash {CaseHash.Of(input)[..12]}");
        return [Value(input, projection, whole, outcome, source), Payback(whole, outcome, source), BreakEven(input, projection, basis, outcome, source), Saving(alternative, projection, basis, source)];
    }

    private static Explanation Value(CaseInput input, Projection projection, MemberSeries whole, ScenarioResult outcome, ExplanationSource source) =>
        new("Netto contante waarde", outcome.NetPresentValue.ToString(), "EUR", $"Besparing min eenmalige kosten per jaar, teruggerekend naar {Text(input.StartYear)} met {Dutch.Figure(input.DiscountRate)} % per jaar. De deelnemers tellen op tot dit bedrag.")
        {
            Formula = "Σ (besparing − eenmalig) ÷ (1 + rekenrente)^jaar",
            Sources = [source],
            Operands = [.. Enumerable.Range(0, input.Years).Select(year => Year(input, projection, whole, year))],
        };

    private static Explanation Year(CaseInput input, Projection projection, MemberSeries whole, int year)
    {
        var difference = whole.Saving[year] - whole.OneOff[year];
        return new Explanation(Text(input.StartYear + year), Money.Rounded(difference.Euros * projection.Timeline.Discount(year)).ToString(), "EUR", $"Besparing {Dutch.Euro(whole.Saving[year])}, eenmalig {Dutch.Euro(whole.OneOff[year])}.")
        {
            Formula = $"{Dutch.Euro(difference)} ÷ {Dutch.Figure(1 + input.DiscountRate / 100)}^{Text(year)}",
        };
    }

    private static Explanation Payback(MemberSeries whole, ScenarioResult outcome, ExplanationSource source) =>
        new("Terugverdientijd", outcome.Payback is { } years ? Text(years) : "niet binnen de looptijd", outcome.Payback is null ? "" : "jaar", "Het aantal jaren tot de opgetelde besparing de opgetelde eenmalige kosten heeft goedgemaakt; niet teruggerekend, een deel van een jaar naar evenredigheid.")
        {
            Formula = $"eenmalig {Dutch.Euro(Money.Sum(whole.OneOff))}; besparing per jaar: {string.Join("; ", whole.Saving.Select(Dutch.Euro))}",
            Sources = [source],
        };

    private static Explanation BreakEven(CaseInput input, Projection projection, Basis basis, ScenarioResult outcome, ExplanationSource source)
    {
        var known = outcome.BreakEven is not null;
        var years = Enumerable.Range(0, input.Years).Sum(year => projection.Timeline.Working(year, 0));
        var joint = projection.Joint;
        return new Explanation("Break-even", known ? Text(outcome.BreakEven!.Value) : "bestaat niet", known ? "werkplekken" : "", known ? $"Vanaf dit aantal werkplekken is de samenwerking binnen {Text(input.Years)} jaar uit de kosten, zonder terugrekenen en zonder index. Nu zijn het er samen {Dutch.Number(joint.Workplaces)}." : "Een werkplek kost in dit scenario niet minder dan nu, dus geen aantal is genoeg.")
        {
            Formula = joint.Workplaces == 0 ? null : $"(vaste kosten {Dutch.WholeEuro(Money.Rounded(basis.SavingPercent is null ? joint.Fixed : 0))} × {Dutch.Figure(Math.Round(years, 2))} jaar + eenmalig {Dutch.WholeEuro(outcome.OneOff)}) ÷ (voordeel per werkplek per jaar × {Dutch.Figure(Math.Round(years, 2))} jaar)",
            Sources = [source],
        };
    }

    private static Explanation Saving(Alternative alternative, Projection projection, Basis basis, ExplanationSource source)
    {
        var taken = projection.Joint.Taken.Sum();
        var joint = projection.Joint.Of(basis);
        return new Explanation("Besparing per jaar bij volle werking", Money.Rounded(taken - joint).ToString(), "EUR", Reason(alternative, basis))
        {
            Formula = $"{Dutch.Euro(Money.Rounded(taken))} − {Dutch.Euro(Money.Rounded(joint))}",
            Sources = [source, .. PublishedEvidence.Findings.Take(3).Select(finding => new ExplanationSource($"{finding.Text} ({finding.Source})"))],
        };
    }

    private static string Reason(Alternative alternative, Basis basis) => basis.SavingPercent switch
    {
        null => "Wat nu wordt uitgegeven aan het werk dat overgaat, min wat het tarief daarvoor rekent. Prijspeil van het startjaar.",
        0 when alternative.Kind == AlternativeKind.Alone => "Alles blijft zoals het is.",
        0 => "Alles kost wat het nu kost. Dit scenario staat altijd naast de andere, want gemiddeld heeft samenwerken de uitgaven niet verlaagd.",
        { } percent => $"Gehoopt is op {Dutch.Figure(percent)} % van wat overgaat. Dat is een aanname van de indieners, geen feit.",
    };

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
