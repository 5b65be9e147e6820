// SPDX-License-Identifier: EUPL-1.2
using Bundel.Obligations.Norms.Sets;
using Bundel.Obligations.Standing;
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Norms.Assessing;

[UseCase("vragenlijsten-lijst", "Toont de vragenlijsten, met hoe ver iedereen is naast de tijd die voorbij is")]
public sealed record ListQuestionnaires : IQuery<IReadOnlyList<QuestionnaireView>>
{
    public static Permission Requires => ObligationsPermissions.See;
}

[UseCase("vragenlijst-tonen", "Toont een vragenlijst met de antwoorden van een deelnemer of van het SSC, en wat er al bekend is", Example = """{"code":"ensia-2026","deelnemer":"lindehaven"}""")]
public sealed record ShowQuestionnaire(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("deelnemer")] string? Participant = null)
    : IQuery<QuestionnaireView>
{
    public static Permission Requires => ObligationsPermissions.See;
}

[UseCase("vragenlijst-vragen-tonen", "Toont alle vragen van een vragenlijst, zoals zij zijn vast te leggen", Example = """{"code":"ensia-2026"}""")]
public sealed record ShowQuestions([property: JsonPropertyName("code")] string Code) : IQuery<QuestionnaireText>
{
    public static Permission Requires => ObligationsPermissions.See;
}

/// <param name="Elapsed">Part of the time that passed, in percent.</param>
public sealed record QuestionnaireView(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("opent")] DateOnly Opens,
    [property: JsonPropertyName("sluit")] DateOnly Closes,
    [property: JsonPropertyName("verstreken")] decimal Elapsed,
    [property: JsonPropertyName("voortgang")] IReadOnlyList<QuestionnaireProgress> Progress,
    [property: JsonPropertyName("vragen")] IReadOnlyList<QuestionView> Questions);

/// <param name="Proposal">What the measures and statuses that are known already say.</param>
public sealed record QuestionView(
    [property: JsonPropertyName("vraag")] Question Question,
    [property: JsonPropertyName("antwoord")] Answer? Answer,
    [property: JsonPropertyName("toelichting")] string? Note,
    [property: JsonPropertyName("door")] string? By,
    [property: JsonPropertyName("voorstel")] Answer? Proposal,
    [property: JsonPropertyName("voorstelReden")] string? ProposalBecause);

internal sealed class ListQuestionnairesHandler(BundelDb db, TimeProvider clock) : IHandler<ListQuestionnaires, IReadOnlyList<QuestionnaireView>>
{
    public async Task<Result<IReadOnlyList<QuestionnaireView>>> Handle(ListQuestionnaires useCase, Actor actor, CancellationToken cancel)
    {
        var (book, members) = (await AnswerBook.Read(db, cancel), await Members.Read(db, clock, cancel));
        return book.Questionnaires.Select(row => ShowQuestionnaireHandler.Head(row, book, members, actor, clock.Today())).OrderByDescending(view => view.Closes).ToArray();
    }
}

internal sealed class ShowQuestionsHandler(BundelDb db) : IHandler<ShowQuestions, QuestionnaireText>
{
    public async Task<Result<QuestionnaireText>> Handle(ShowQuestions useCase, Actor actor, CancellationToken cancel) =>
        await db.Set<Questionnaire>().AsNoTracking().FirstOrDefaultAsync(row => row.Code == useCase.Code, cancel) is { } row
            ? row.Text()
            : Problem.NotFound("Deze vragenlijst bestaat niet.") with { Field = "code", Found = useCase.Code };
}

internal sealed class ShowQuestionnaireHandler(BundelDb db, TimeProvider clock) : IHandler<ShowQuestionnaire, QuestionnaireView>
{
    public async Task<Result<QuestionnaireView>> Handle(ShowQuestionnaire useCase, Actor actor, CancellationToken cancel)
    {
        var (book, situation) = (await AnswerBook.Read(db, cancel), await Situation.Read(db, clock, cancel));
        var member = situation.Members.Named(useCase.Participant, actor);
        if (book.Questionnaires.FirstOrDefault(row => row.Code == useCase.Code) is not { } questionnaire) return Problem.NotFound("Deze vragenlijst bestaat niet.") with { Field = "code", Found = useCase.Code };
        if (!member.Succeeded) return Result<QuestionnaireView>.Failure(member.Problems);
        var questions = questionnaire.Text().Questions;
        var known = new KnownAnswers(situation, await KnownMeasures(questions, member.Value, actor, cancel), member.Value);
        return Head(questionnaire, book, situation.Members, actor, situation.Today) with
        {
            Questions = [.. questions.Where(question => member.Value is not null || question.Shared).Select(question => View(question, book.Answer(questionnaire.Code, question, member.Value?.Id), known))],
        };
    }

    internal static QuestionnaireView Head(Questionnaire row, AnswerBook book, Members members, Actor actor, DateOnly day)
    {
        var text = row.Text();
        QuestionnaireProgress[] progress = [.. book.Progress(row, members.All.Where(member => actor.Covers(member.Id)))];
        return new QuestionnaireView(row.Code, text.Name, text.Opens, text.Closes, new QuestionnaireProgress(text.Name, "", "", 0, 0, text.Opens, text.Closes).Elapsed(day), progress, []);
    }

    private static QuestionView View(Question question, AnswerEntry? answer, KnownAnswers known)
    {
        var (proposal, because) = answer is null ? known.Propose(question) : (null, null);
        return new QuestionView(question, answer?.Answer, answer?.Note, answer?.RecordedBy, proposal, because);
    }

    private async Task<IReadOnlyDictionary<string, MeasureState>> KnownMeasures(IReadOnlyList<Question> questions, Member? member, Actor actor, CancellationToken cancel)
    {
        var states = new Dictionary<string, MeasureState>(StringComparer.Ordinal);
        foreach (var set in questions.SelectMany(question => question.Measures ?? []).Select(measure => NormBook.Split(measure).Set).Distinct())
        {
            var view = await ShowNormSetHandler.Read(db, clock, new ShowNormSet(set, member?.Code), actor, cancel);
            if (!view.Succeeded) continue;
            foreach (var row in view.Value.Measures) states[$"{set}:{row.Measure.Number}"] = row.State;
        }

        return states;
    }
}
