// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Rules;

/// <summary>An entry of the register of deviations: a rule that an organisation need not follow until a day.</summary>
public sealed class Deviation : IParticipantOwned
{
    private Deviation()
    {
    }

    public Deviation(CollaborationId collaboration, ParticipantId? participant, string blueprint, AcceptedDeviation text, DateTime now)
    {
        Id = ITypedId<DeviationId>.New();
        CollaborationId = collaboration;
        ParticipantId = participant;
        Blueprint = blueprint;
        Rule = text.Rule;
        Owner = text.Owner;
        Until = text.Until;
        By = text.By;
        Why = text.Why;
        RecordedUtc = now;
    }

    public DeviationId Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public string Blueprint { get; private set; } = "";

    public string Rule { get; private set; } = "";

    public string Owner { get; private set; } = "";

    public DateOnly Until { get; private set; }

    public string By { get; private set; } = "";

    public string Why { get; private set; } = "";

    public DateTime RecordedUtc { get; private set; }

    public AcceptedDeviation Text => new(Rule, Owner, Until, By, Why);

    /// <summary>Ends it: from this day on the rule counts again.</summary>
    public void End(DateOnly today) => Until = today.AddDays(-1);
}
