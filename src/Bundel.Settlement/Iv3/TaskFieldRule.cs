// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Iv3;

/// <summary>Under which taakveld and Iv3 category a service line (a cost pool) goes: in the books of the collaboration (no participant), or in those of one participant.</summary>
public sealed class TaskFieldRule : IParticipantOwned
{
    private TaskFieldRule()
    {
    }

    public TaskFieldRule(CollaborationId collaboration, ParticipantId? participant, string pool)
    {
        Id = Guid.CreateVersion7();
        (CollaborationId, ParticipantId, Pool) = (collaboration, participant, pool);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public string Pool { get; private set; } = "";

    public string TaskField { get; private set; } = "";

    public string Category { get; private set; } = "";

    public void Change(string taskField, string category) => (TaskField, Category) = (taskField.Trim(), category.Trim());
}
