// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Norms.Sets;
using Bundel.Obligations.Register;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Norms.Assessing;

[UseCase("vragenlijst-vastleggen", "Legt een vragenlijst voor zelfevaluatie vast: eigen vragen, elk met de verplichtingen en maatregelen waarvoor het antwoord telt", Example = """{"code":"ensia-2026","vragenlijst":{"naam":"Zelfevaluatie 2026","opent":"2026-07-01","sluit":"2026-12-31","vragen":[{"nummer":"1","vraag":"Is er een vastgesteld beleid?","verplichtingen":["bio2-01","cbw-01"],"maatregelen":["cbw:1.1"]},{"nummer":"2","vraag":"Test het SSC het terugzetten van gegevens?","maatregelen":["cbw:2.1"],"gedeeld":true}]}}""")]
public sealed record RecordQuestionnaire(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("vragenlijst")] QuestionnaireText Text)
    : ICommand<Done>, IValidated
{
    private const int MostQuestions = 2_000;

    public static Permission Requires => ObligationsPermissions.Register;

    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in (Problem[])[.. CodeRules.CheckListed(Code), .. Required.Text("naam", Text.Name, 200)]) yield return problem;
        if (Text.Opens.Year < 1900) yield return Problem.InField("opent", "datum-te-oud", "Deze dag ligt voor 1900.");
        if (Text.Closes < Text.Opens) yield return Problem.InField("sluit", "periode-ongeldig", "De vragenlijst sluit voor zij opent.");
        if (Text.Questions.Count is 0 or > MostQuestions) yield return Problem.InField("vragen", "vragen-aantal", "Geef ten minste één vraag, en niet meer dan 2.000.");
        foreach (var question in Text.Questions.Where(question => string.IsNullOrWhiteSpace(question.Number) || string.IsNullOrWhiteSpace(question.Text) || question.Text.Length > 1000)) yield return Problem.InField("vragen", "vraag-ongeldig", "Een vraag heeft een nummer en een tekst van hoogstens 1.000 tekens.") with { Found = question.Number };
        foreach (var twice in Text.Questions.GroupBy(question => question.Number).Where(group => group.Skip(1).Any())) yield return Problem.InField("vragen", "nummer-dubbel", "Dit nummer staat er twee keer.") with { Found = twice.Key };
    }
}

[UseCase("vragenlijst-uit-normenkader-maken", "Maakt een vragenlijst met één vraag per maatregel van een normenkader; wat het SSC uitvoert, beantwoordt het SSC", Example = """{"code":"cbw-2026","naam":"Zelfevaluatie Cbw 2026","kader":"cbw","opent":"2026-11-01","sluit":"2027-01-31"}""")]
public sealed record MakeQuestionnaire(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("kader")] string Set,
    [property: JsonPropertyName("opent")] DateOnly Opens,
    [property: JsonPropertyName("sluit")] DateOnly Closes)
    : ICommand<Done>, IValidated
{
    public static Permission Requires => ObligationsPermissions.Register;

    public IEnumerable<Problem> Validate() => new RecordQuestionnaire(Code, new QuestionnaireText(Name, Opens, Closes, [new Question("1", "vraag")])).Validate();
}

[UseCase("vragenlijst-verwijderen", "Verwijdert een vragenlijst waarop nog niemand antwoord gaf", Example = """{"code":"ensia-2026"}""")]
public sealed record RemoveQuestionnaire([property: JsonPropertyName("code")] string Code) : ICommand<Done>
{
    public static Permission Requires => ObligationsPermissions.Register;
}

internal sealed class RecordQuestionnaireHandler(BundelDb db, AuditNote note) : IHandler<RecordQuestionnaire, Done>
{
    public async Task<Result<Done>> Handle(RecordQuestionnaire useCase, Actor actor, CancellationToken cancel)
    {
        var (book, norms) = (await RegisterBook.Read(db, cancel), await NormBook.Read(db, cancel));
        var questions = useCase.Text.Questions;
        List<Problem> problems = [.. questions.SelectMany(question => question.Obligations ?? []).Distinct().SelectMany(code => book.Get(code, "vragen").Problems)];
        problems.AddRange(questions.SelectMany(question => question.Measures ?? []).Distinct().SelectMany(measure => norms.Find(measure, "vragen").Problems));
        var answered = await db.Set<AnswerEntry>().Where(answer => answer.Questionnaire == useCase.Code).Select(answer => answer.Question).Distinct().ToListAsync(cancel);
        foreach (var number in answered.Except(questions.Select(question => question.Number)).Order(StringComparer.Ordinal)) problems.Add(Problem.InField("vragen", "vraag-beantwoord", "Op deze vraag is al geantwoord; zij blijft staan.") with { Found = number });
        if (problems.Count > 0) return problems;
        await db.Keep(useCase.Code, useCase.Text, actor, cancel);
        note.About(useCase.Text.Name);
        return new Done();
    }
}

internal sealed class MakeQuestionnaireHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<MakeQuestionnaire, Done>
{
    public async Task<Result<Done>> Handle(MakeQuestionnaire useCase, Actor actor, CancellationToken cancel)
    {
        var view = await ShowNormSetHandler.Read(db, clock, new ShowNormSet(useCase.Set), actor, cancel);
        if (!view.Succeeded) return Result<Done>.Failure(view.Problems);
        var questions = view.Value.Measures.Where(row => row.Applicable != false).Select(row => new Question(
            row.Measure.Number, $"Voert u maatregel {row.Measure.Number}{(row.Measure.Name is { } name ? $" ({name})" : "")} uit?", null, [$"{view.Value.Set.Code}:{row.Measure.Number}"], row.CarriedBy == CarriedBy.Centre));
        await db.Keep(useCase.Code, new QuestionnaireText(useCase.Name.Trim(), useCase.Opens, useCase.Closes, [.. questions]), actor, cancel);
        note.About(useCase.Name);
        return new Done();
    }
}

internal sealed class RemoveQuestionnaireHandler(BundelDb db, AuditNote note) : IHandler<RemoveQuestionnaire, Done>
{
    public async Task<Result<Done>> Handle(RemoveQuestionnaire useCase, Actor actor, CancellationToken cancel)
    {
        var row = await db.Set<Questionnaire>().FirstOrDefaultAsync(of => of.Code == useCase.Code, cancel);
        if (row is null) return Problem.NotFound("Deze vragenlijst bestaat niet.") with { Field = "code", Found = useCase.Code };
        if (await db.Set<AnswerEntry>().AnyAsync(answer => answer.Questionnaire == useCase.Code, cancel)) return Problem.Conflict("antwoorden-gegeven", "Op deze vragenlijst zijn antwoorden gegeven; zij blijft daarom staan.") with { Field = "code" };
        db.Remove(row);
        note.About(row.Text().Name);
        return new Done();
    }
}

file static class Keeping
{
    public static async Task Keep(this BundelDb db, string code, QuestionnaireText text, Actor actor, CancellationToken cancel)
    {
        if (await db.Set<Questionnaire>().FirstOrDefaultAsync(row => row.Code == code, cancel) is { } row) row.Change(text);
        else db.Add(new Questionnaire(actor.Collaboration!.Value, code, text));
    }
}
