// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;

namespace Bundel.Obligations.Norms.Assessing;

/// <summary>All questionnaires with the answers that count now.</summary>
internal sealed class AnswerBook
{
    private readonly Dictionary<(string Questionnaire, string Question, ParticipantId? Participant), AnswerEntry> latest;

    private AnswerBook(IReadOnlyList<Questionnaire> questionnaires, IEnumerable<AnswerEntry> answers)
    {
        Questionnaires = questionnaires;
        latest = answers.GroupBy(row => (row.Questionnaire, row.Question, row.ParticipantId)).ToDictionary(group => group.Key, group => group.OrderBy(row => row.RecordedUtc).ThenBy(row => row.Id).Last());
    }

    public IReadOnlyList<Questionnaire> Questionnaires { get; }

    /// <summary>What counts for a participant: its own answer, or to a shared question that of the centre.</summary>
    public AnswerEntry? Answer(string questionnaire, Question question, ParticipantId? participant) =>
        latest.GetValueOrDefault((questionnaire, question.Number, question.Shared ? null : participant));

    /// <summary>How far everyone is with a questionnaire, against the time that passed.</summary>
    public IEnumerable<QuestionnaireProgress> Progress(Questionnaire questionnaire, IEnumerable<Member> members)
    {
        var text = questionnaire.Text();
        return members.Select(member => new QuestionnaireProgress(text.Name, member.Code, member.Name, text.Questions.Count(question => Answer(questionnaire.Code, question, member.Id) is not null), text.Questions.Count, text.Opens, text.Closes));
    }

    public static async Task<AnswerBook> Read(BundelDb db, CancellationToken cancel) => new(
        await db.Set<Questionnaire>().AsNoTracking().OrderBy(row => row.Code).ToListAsync(cancel),
        await db.Set<AnswerEntry>().AsNoTracking().ToListAsync(cancel));
}

/// <summary>How far one participant is with a questionnaire.</summary>
public sealed record QuestionnaireProgress(
    [property: JsonPropertyName("vragenlijst")] string Name,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("naam")] string ParticipantName,
    [property: JsonPropertyName("beantwoord")] int Answered,
    [property: JsonPropertyName("vragen")] int Questions,
    [property: JsonPropertyName("opent")] DateOnly Opens,
    [property: JsonPropertyName("sluit")] DateOnly Closes)
{
    /// <summary>Part of the questions that is answered, in percent.</summary>
    [JsonIgnore]
    public decimal Percentage => Questions == 0 ? 100 : Answered * 100m / Questions;

    /// <summary>Part of the time that passed, in percent.</summary>
    public decimal Elapsed(DateOnly day) => Math.Clamp((day.DayNumber - Opens.DayNumber) * 100m / Math.Max(1, Closes.DayNumber - Opens.DayNumber), 0, 100);
}
