// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Norms;

/// <summary>A self-assessment: own questions, each with the obligations and measures that its answer speaks for.</summary>
public sealed class Questionnaire : CodedRow<QuestionnaireText>
{
    private Questionnaire()
    {
    }

    public Questionnaire(CollaborationId collaboration, string code, QuestionnaireText text)
        : base(collaboration, code, text)
    {
    }
}

public sealed record QuestionnaireText(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("opent")] DateOnly Opens,
    [property: JsonPropertyName("sluit")] DateOnly Closes,
    [property: JsonPropertyName("vragen")] IReadOnlyList<Question> Questions);

/// <param name="Obligations">Codes of the obligations that the answer speaks for.</param>
/// <param name="Measures">Measures that the answer speaks for, as "cbw:1.1".</param>
/// <param name="Shared">The centre answers for all.</param>
public sealed record Question(
    [property: JsonPropertyName("nummer")] string Number,
    [property: JsonPropertyName("vraag")] string Text,
    [property: JsonPropertyName("verplichtingen")] IReadOnlyList<string>? Obligations = null,
    [property: JsonPropertyName("maatregelen")] IReadOnlyList<string>? Measures = null,
    [property: JsonPropertyName("gedeeld")] bool Shared = false);

public enum Answer
{
    [JsonStringEnumMemberName("ja")] Yes,
    [JsonStringEnumMemberName("deels")] Partly,
    [JsonStringEnumMemberName("nee")] No,
    [JsonStringEnumMemberName("niet-van-toepassing")] NotApplicable,
}

/// <summary>An answer of one participant, or the shared answer of the centre. Append-only; the last counts.</summary>
public sealed class AnswerEntry : IParticipantOwned, IAppendOnly
{
    private AnswerEntry()
    {
    }

    public AnswerEntry(CollaborationId collaboration, ParticipantId? participant, string questionnaire, string question, Answer answer, string? note, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        ParticipantId = participant;
        Questionnaire = questionnaire;
        Question = question;
        Answer = answer;
        Note = note;
        RecordedBy = by;
        RecordedUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public string Questionnaire { get; private set; } = "";

    public string Question { get; private set; } = "";

    public Answer Answer { get; private set; }

    public string? Note { get; private set; }

    public string RecordedBy { get; private set; } = "";

    public DateTime RecordedUtc { get; private set; }
}
