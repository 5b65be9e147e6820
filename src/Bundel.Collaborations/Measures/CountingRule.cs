// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Measures;

/// <summary>What counts as one (telregel), from a day on. Append-only: a change is a new row, of two rows for one day the last recorded holds.</summary>
public sealed class CountingRule : ITenantOwned, IAppendOnly
{
    private CountingRule()
    {
    }

    public CountingRule(Measure measure, DateOnly validFrom, string text, DecisionId? decision, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = measure.CollaborationId;
        MeasureId = measure.Id;
        ValidFrom = validFrom;
        Text = text.Trim();
        DecisionId = decision;
        RecordedUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public MeasureId MeasureId { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public string Text { get; private set; } = "";

    public DecisionId? DecisionId { get; private set; }

    public DateTime RecordedUtc { get; private set; }
}
