// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Formation.LegalForms.Calendar;

namespace Bundel.Formation.LegalForms;

/// <summary>All forms in order, each with what brought it there; never one answer.</summary>
public sealed record LegalFormAdvice(
    [property: JsonPropertyName("tabelversie")] string TableVersion,
    [property: JsonPropertyName("regels")] IReadOnlyList<RuleHit> Rules,
    [property: JsonPropertyName("vormen")] IReadOnlyList<RankedForm> Forms,
    [property: JsonPropertyName("openVragen")] IReadOnlyList<FormQuestion> Open,
    [property: JsonPropertyName("meldingen")] IReadOnlyList<string> Notices,
    [property: JsonPropertyName("wetteksten")] IReadOnlyList<string> Laws);

public sealed record RuleHit(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("vormen")] IReadOnlyList<LegalForm> Forms,
    [property: JsonPropertyName("zin")] string Sentence,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("basis")] string Basis);

/// <summary>One form in the ranking.</summary>
/// <param name="Fits">Reasons for, the rules first.</param>
/// <param name="Undecided">Questions without answer that can still move this form.</param>
public sealed record RankedForm(
    [property: JsonPropertyName("plaats")] int Place,
    [property: JsonPropertyName("vorm")] LegalForm Form,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("kan")] bool Possible,
    [property: JsonPropertyName("punten")] int Points,
    [property: JsonPropertyName("voor")] IReadOnlyList<FormReason> Fits,
    [property: JsonPropertyName("tegen")] IReadOnlyList<FormReason> Against,
    [property: JsonPropertyName("sluitUit")] IReadOnlyList<FormReason> Excluded,
    [property: JsonPropertyName("nogOpen")] IReadOnlyList<string> Undecided,
    [property: JsonPropertyName("gevolgen")] FormConsequences Consequences,
    [property: JsonPropertyName("kalender")] SetUpCalendar? Calendar);

public sealed record FormReason(
    [property: JsonPropertyName("criterium")] string Criterion,
    [property: JsonPropertyName("zin")] string Sentence,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("basis")] string Basis);

/// <summary>Applies the decision table to answers: a rule that holds counts ten, a criterion two for or against, an exception eight against, and an excluding criterion puts the form below all others.</summary>
public static class LegalFormRanking
{
    private const int RulePoints = 10;
    private const int CriterionPoints = 2;
    private const int ExceptionPoints = 6;

    public static LegalFormAdvice Of(LegalFormAnswers answers, LegalFormTable? table = null, IReadOnlyList<Recess>? recesses = null)
    {
        table ??= LegalFormTable.Current;
        var given = answers.ByQuestion;
        FormRule[] hits = [.. table.Rules.Where(rule => rule.When.All(when => given[when.Key] == when.Value))];
        LegalForm[] named = [.. hits.SelectMany(rule => rule.Then)];
        RankedForm[] forms = [.. table.Forms.Select(form => Rank(form, table, given, hits, answers.Start, recesses)).OrderBy(form => form.Possible ? 0 : 1).ThenByDescending(form => form.Points).ThenBy(form => Array.IndexOf(named, form.Form) is var index and >= 0 ? index : int.MaxValue)];
        return new LegalFormAdvice(
            table.Version, [.. hits.Select(rule => new RuleHit(rule.Code, rule.Then, rule.Sentence, rule.Source, rule.Basis))],
            [.. forms.Select((form, i) => form with { Place = i + 1 })],
            [.. table.Questions.Where(question => given[question.Code] is null)], [.. Notices(answers, hits)], table.Laws);
    }

    private static RankedForm Rank(FormDescription form, LegalFormTable table, IReadOnlyDictionary<string, bool?> given, FormRule[] hits, DateOnly? start, IReadOnlyList<Recess>? recesses)
    {
        FormCriterion[] own = [.. table.Criteria.Where(criterion => criterion.Form == form.Code)];
        FormCriterion[] holding = [.. own.Where(criterion => given[criterion.Question] == criterion.Answer)];
        FormRule[] rules = [.. hits.Where(rule => rule.Then.Contains(form.Code))];
        var excluded = Reasons(FormEffect.Excludes);
        var fits = Reasons(FormEffect.Fits);
        var exceptions = Reasons(FormEffect.Exception);
        List<FormReason> against = [.. exceptions, .. Reasons(FormEffect.DoesNotFit)];
        return new RankedForm(
            0, form.Code, form.Name, excluded.Count == 0, rules.Length * RulePoints + (fits.Count - against.Count) * CriterionPoints - exceptions.Count * ExceptionPoints,
            [.. rules.Select(rule => new FormReason(rule.Code, rule.Sentence, rule.Source, rule.Basis)), .. fits], against, excluded,
            [.. own.Where(criterion => given[criterion.Question] is null).Select(criterion => criterion.Question).Distinct()],
            form.Consequences, excluded.Count == 0 && start is { } first ? SetUpPlanner.Plan(form.Code, first, recesses) : null);

        List<FormReason> Reasons(FormEffect effect) =>
            [.. holding.Where(criterion => criterion.Effect == effect).Select(criterion => new FormReason(criterion.Question, criterion.Sentence, criterion.Source, criterion.Basis))];
    }

    private static IEnumerable<string> Notices(LegalFormAnswers answers, FormRule[] hits)
    {
        if (hits.Length == 0) yield return "R7: geen regel wijst een vorm aan. Kies aan de hand van de criteria.";
        if (hits.SelectMany(rule => rule.Then).Distinct().Count() > 1 && hits.Length > 1) yield return "De regels wijzen verschillende vormen aan. Bekijk welke antwoorden elkaar tegenspreken.";
        if (answers.PolicyPowers == true && answers.OnlySupport == true) yield return "U antwoordde dat er beleid wordt gemaakt en dat het alleen om ondersteuning gaat. Dat spreekt elkaar tegen.";
        if (answers.PrivateMembers == true) yield return "Een private vorm is uitzondering: het college motiveert waarom zij bijzonder aangewezen is (Gemeentewet art. 160 lid 2). Let op aanbestedingsrecht en btw.";
        yield return "Dit is een hulpmiddel bij de keuze. De colleges besluiten, met toestemming van de raden.";
    }
}
