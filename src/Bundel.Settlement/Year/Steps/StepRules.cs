// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Engine.Closing;
using Bundel.Settlement.Runs;

namespace Bundel.Settlement.Year.Steps;

/// <summary>What each kind of step must hold.</summary>
internal static class StepRules
{
    /// <summary>Faults that need no database.</summary>
    public static IEnumerable<Problem> Check(StepName name, StepContent content)
    {
        if (name.Year is < 1980 or > 2200) yield return Problem.InField("jaar", "jaar-ongeldig", "Dit is geen begrotingsjaar.") with { Expected = "een jaar zoals 2026" };
        if (StepName.IsCounted(name.Kind) != name.Number is > 0) yield return Problem.InField("nummer", "nummer-ongeldig", StepName.IsCounted(name.Kind) ? "Geef een volgnummer vanaf 1." : "Deze stap komt één keer per jaar voor en heeft geen nummer.");
        if (content.SignalPercent is < 0 or > 100) yield return Problem.InField("signaalprocent", "procent-ongeldig", "Dit percentage ligt niet tussen 0 en 100.");
        if (content.OpinionsUntil is { } until && content.MeetingOn is { } meeting && until >= meeting) yield return Problem.InField("zienswijzenTot", "zienswijzen-na-behandeling", "De laatste dag voor zienswijzen ligt niet vóór de behandeling.") with { Found = Dutch.ShortDate(until), Expected = $"vóór {Dutch.ShortDate(meeting)}" };
        if (content.Advances is { } terms) foreach (var problem in Check(terms, name.Year)) yield return problem;
        if (content.Closing is { } closing) foreach (var problem in Check(closing)) yield return problem;
        if (content.Resilience is { Stated: { } stated } resilience && ResilienceResult.Of(resilience) is { Adds: false } sum) yield return Problem.InField("weerstandsvermogen", "risico-som-klopt-niet", "Het opgegeven benodigde bedrag is niet de som van de risico's.") with { Found = Dutch.Euro(stated), Expected = $"{Dutch.Euro(sum.Required)} ({sum.Formula})" };
        foreach (var risk in content.Resilience?.Risks ?? [])
        {
            if (risk.Chance is < 0 or > 100) yield return Problem.InField("weerstandsvermogen", "kans-ongeldig", $"De kans van '{risk.Name}' ligt niet tussen 0 en 100 %.") with { Found = Dutch.Figure(risk.Chance) };
        }
    }

    /// <summary>What must be there before a second person can check it.</summary>
    public static IEnumerable<Problem> Complete(YearStep step, Run? run)
    {
        var content = step.Content;
        if (step.Kind is not (StepKind.Frame or StepKind.Report) && run is null) yield return Problem.InField("verrekening", "verrekening-ontbreekt", "Deze stap noemt nog geen verrekening; zonder verrekening staan er geen bijdragen in.") with { Expected = "jaar en versie, zoals 2026-1" };
        if (run is { IsStored: false }) yield return Problem.InField("verrekening", "verrekening-concept", $"Verrekening {run.Code} is nog een concept.") with { Expected = "een verrekening die gecontroleerd is" };
        if (step.Kind == StepKind.Advances && content.Advances is null) yield return Problem.InField("voorschotten", "ritme-ontbreekt", "Deze stap noemt nog geen ritme van de voorschotten.") with { Expected = "maand, kwartaal, jaar of een eigen ritme" };
        if (step.Kind == StepKind.Accounts && content.Closing is null) yield return Problem.InField("afrekening", "afrekening-ontbreekt", "De jaarstukken zeggen nog niet hoe het jaar wordt afgerekend.");
    }

    private static IEnumerable<Problem> Check(AdvanceTerms terms, int year)
    {
        if (terms.Day is < 1 or > 28) yield return Problem.InField("dag", "dag-ongeldig", "Kies een dag die in elke maand voorkomt.") with { Found = FormattableString.Invariant($"{terms.Day}"), Expected = "1 tot en met 28" };
        var rhythm = AdvanceRhythm.Read(terms.Rhythm, year, Math.Clamp(terms.Day, 1, 28));
        foreach (var problem in rhythm.Succeeded ? rhythm.Value.Check(year) : rhythm.Problems) yield return problem with { Field = "ritme" };
        if (terms.From is { } from && from.Year != year) yield return Problem.InField("vanaf", "vanaf-buiten-jaar", "De eerste dag met andere voorschotten valt buiten het jaar.") with { Found = Dutch.ShortDate(from) };
    }

    private static IEnumerable<Problem> Check(ClosingTerms closing)
    {
        if (closing.Bandwidth is { } band && band.Percent is < 0 or > 100) yield return Problem.InField("bandbreedte", "procent-ongeldig", "De bandbreedte ligt niet tussen 0 en 100 %.");
        if (closing.Bandwidth is { Percent: > 0, Residual: null })
            yield return Problem.InField("rest", "bandbreedte-niet-nulsom", "Met een bandbreedte blijft er geld over dat niet wordt afgerekend; zonder bestemming telt de afrekening niet op tot nul.") with { Expected = "reserve of deelnemers" };
        if (closing.PaymentDays is < 0 or > 365) yield return Problem.InField("betaaltermijnDagen", "termijn-ongeldig", "Een betaaltermijn is 0 tot en met 365 dagen.");
    }
}
