// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Norms.Sets;
using Bundel.Obligations.Standing;

namespace Bundel.Obligations.Norms.Assessing;

[UseCase("antwoorden-vastleggen", "Legt antwoorden op een vragenlijst vast en werkt de standen en maatregelen bij waarvoor zij tellen; alle of geen", Example = """{"code":"ensia-2026","deelnemer":"lindehaven","antwoorden":[{"vraag":"1","antwoord":"ja"}]}""")]
public sealed record RecordAnswers(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("antwoorden")] IReadOnlyList<AnswerInput> Answers,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : ICommand<RecordedAnswers>, IValidated
{
    public static Permission Requires => ObligationsPermissions.Record;

    public IEnumerable<Problem> Validate()
    {
        if (Answers.Count == 0) yield return Problem.InField("antwoorden", "antwoorden-leeg", "Geef ten minste één antwoord.");
        foreach (var input in Answers.Where(input => input.Answer == Answer.NotApplicable && string.IsNullOrWhiteSpace(input.Note))) yield return Problem.InField("antwoorden", "reden-ontbreekt", $"Vraag {input.Question}: niet van toepassing vraagt een reden.");
        foreach (var input in Answers.Where(input => input.Note?.Length > 2000)) yield return Problem.InField("antwoorden", "te-lang", $"Vraag {input.Question}: de toelichting is te lang.");
        foreach (var twice in Answers.GroupBy(input => input.Question).Where(group => group.Skip(1).Any())) yield return Problem.InField("antwoorden", "vraag-dubbel", "Deze vraag staat er twee keer.") with { Found = twice.Key };
    }
}

public sealed record AnswerInput(
    [property: JsonPropertyName("vraag")] string Question,
    [property: JsonPropertyName("antwoord")] Answer Answer,
    [property: JsonPropertyName("toelichting")] string? Note = null);

public sealed record RecordedAnswers(
    [property: JsonPropertyName("antwoorden")] int Answers,
    [property: JsonPropertyName("standen")] int Statuses,
    [property: JsonPropertyName("maatregelen")] int Measures);

internal sealed class RecordAnswersHandler(BundelDb db, TimeProvider clock, AuditNote note) : IHandler<RecordAnswers, RecordedAnswers>
{
    public async Task<Result<RecordedAnswers>> Handle(RecordAnswers useCase, Actor actor, CancellationToken cancel)
    {
        var book = await AnswerBook.Read(db, cancel);
        var member = (await Members.Read(db, clock, cancel)).Named(useCase.Participant, actor);
        if (book.Questionnaires.FirstOrDefault(row => row.Code == useCase.Code) is not { } row) return Problem.NotFound("Deze vragenlijst bestaat niet.") with { Field = "code", Found = useCase.Code };
        if (!member.Succeeded) return Result<RecordedAnswers>.Failure(member.Problems);
        var text = row.Text();
        Problem[] problems = [.. Check(useCase, text, member.Value, actor)];
        if (problems.Length > 0) return problems;
        foreach (var input in useCase.Answers) db.Add(new AnswerEntry(actor.Collaboration!.Value, member.Value?.Id, useCase.Code, input.Question, input.Answer, Blank(input.Note), actor.Name, clock.Instant()));
        note.About($"{text.Name}: {Dutch.Count(useCase.Answers.Count, "antwoord", "antwoorden")}");
        return new RecordedAnswers(useCase.Answers.Count, Statuses(useCase, row.Code, text, book, member.Value, actor), Measures(useCase, text, member.Value, actor));
    }

    private IEnumerable<Problem> Check(RecordAnswers useCase, QuestionnaireText text, Member? member, Actor actor)
    {
        if (text.Opens > clock.Today()) yield return Problem.Conflict("nog-niet-open", $"Deze vragenlijst gaat open op {Dutch.Date(text.Opens)}.");
        if (text.Closes < clock.Today()) yield return Problem.Conflict("gesloten", $"Deze vragenlijst is gesloten sinds {Dutch.Date(text.Closes)}.");
        if (member is null && actor.Participants is not null) yield return Problem.Forbidden("Uw rol geldt voor één deelnemer; noem die deelnemer.") with { Field = "deelnemer" };
        foreach (var input in useCase.Answers)
        {
            if (text.Questions.FirstOrDefault(question => question.Number == input.Question) is not { } question) yield return Problem.NotFound("Deze vraag staat niet in de vragenlijst.") with { Field = "antwoorden", Found = input.Question };
            else if (question.Shared != member is null) yield return Problem.InField("antwoorden", "vraag-van-ander", question.Shared ? "Deze vraag beantwoordt het SSC voor allen." : "Deze vraag beantwoordt elke deelnemer zelf.") with { Found = input.Question };
        }
    }

    /// <summary>An obligation moves when all questions about it are answered: the lowest answer counts.</summary>
    private int Statuses(RecordAnswers useCase, string code, QuestionnaireText text, AnswerBook book, Member? member, Actor actor)
    {
        var given = useCase.Answers.ToDictionary(input => input.Question, input => (input.Answer, input.Note));
        (Answer Answer, string? Note)? Of(Question question) => given.TryGetValue(question.Number, out var input) ? input : book.Answer(code, question, member?.Id) is { } entry ? (entry.Answer, entry.Note) : null;
        var touched = text.Questions.Where(question => given.ContainsKey(question.Number)).SelectMany(question => question.Obligations ?? []).Distinct();
        var moved = 0;
        foreach (var obligation in touched)
        {
            var answers = text.Questions.Where(question => question.Shared == member is null && question.Obligations?.Contains(obligation) == true).Select(Of).ToList();
            if (answers.Contains(null)) continue;
            var status = Standing.Statuses.Lowest(answers.Select(answer => StatusOf(answer!.Value.Answer)));
            var reason = status == Status.NotApplicable ? $"{text.Name}: {answers[0]!.Value.Note}" : text.Name;
            db.Add(new StatusEntry(actor.Collaboration!.Value, member?.Id, new StatusInput(obligation, status, Note: reason), clock.Today(), actor.Name, clock.Instant()));
            moved++;
        }

        return moved;
    }

    private int Measures(RecordAnswers useCase, QuestionnaireText text, Member? member, Actor actor)
    {
        var count = 0;
        foreach (var (input, measure) in useCase.Answers.SelectMany(input => (text.Questions.First(question => question.Number == input.Question).Measures ?? []).Select(measure => (input, measure))))
        {
            var (set, number) = NormBook.Split(measure);
            var applies = input.Answer != Answer.NotApplicable;
            db.Add(new NormEntry(actor.Collaboration!.Value, member?.Id, set, new MeasureInput(number, member?.Code, applies, applies ? null : input.Note, member is null ? CarriedBy.Centre : CarriedBy.Unknown, State: StateOf(input.Answer), Evidence: text.Name), clock.Today(), actor.Name, clock.Instant()));
            count++;
        }

        return count;
    }

    private static Status StatusOf(Answer answer) => answer switch
    {
        Answer.Yes => Status.InUse,
        Answer.Partly => Status.Connected,
        Answer.No => Status.NotStarted,
        _ => Status.NotApplicable,
    };

    private static MeasureState StateOf(Answer answer) => answer switch
    {
        Answer.Yes => MeasureState.Fully,
        Answer.Partly => MeasureState.Partly,
        Answer.No => MeasureState.None,
        _ => MeasureState.Unknown,
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
