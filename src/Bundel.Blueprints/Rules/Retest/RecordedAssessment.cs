// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Blueprints.Rules.Retest;

/// <summary>An assessment that was recorded on a day: from it follows when the next one is due (hertoets).</summary>
public sealed class RecordedAssessment : IParticipantOwned, IAppendOnly
{
    private RecordedAssessment()
    {
    }

    public RecordedAssessment(CollaborationId collaboration, ParticipantId? participant, Assessment assessment, string by, DateTime now)
    {
        Id = ITypedId<RecordedAssessmentId>.New();
        CollaborationId = collaboration;
        ParticipantId = participant;
        Blueprint = assessment.Blueprint;
        BlueprintVersion = assessment.Version;
        Owner = assessment.Owner;
        Date = assessment.Date;
        ScoreJson = JsonSerializer.Serialize(assessment.Score, UseCaseJson.Options);
        By = by;
        RecordedUtc = now;
    }

    public RecordedAssessmentId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public string Blueprint { get; private set; } = "";

    public int BlueprintVersion { get; private set; }

    public string Owner { get; private set; } = "";

    public DateOnly Date { get; private set; }

    public string ScoreJson { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTime RecordedUtc { get; private set; }

    public Score Score => JsonSerializer.Deserialize<Score>(ScoreJson, UseCaseJson.Options)!;
}
