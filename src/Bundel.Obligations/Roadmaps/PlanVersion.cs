// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Obligations.Roadmaps;

/// <summary>A plan as it was made. Append-only: a slip is the difference with an earlier version.</summary>
public sealed class PlanVersion : ITenantOwned, IAppendOnly
{
    private PlanVersion()
    {
    }

    public PlanVersion(CollaborationId collaboration, int number, string name, bool baseline, RoadmapView roadmap, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Number = number;
        Name = name;
        IsBaseline = baseline;
        Json = JsonSerializer.Serialize(roadmap, UseCaseJson.Options);
        MadeBy = by;
        MadeUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    public bool IsBaseline { get; private set; }

    public string Json { get; private set; } = "";

    public string MadeBy { get; private set; } = "";

    public DateTime MadeUtc { get; private set; }

    public RoadmapView Roadmap() => JsonSerializer.Deserialize<RoadmapView>(Json, UseCaseJson.Options)!;
}

/// <summary>A plan on the calendar.</summary>
public sealed record RoadmapView(
    [property: JsonPropertyName("begin")] DateOnly Begin,
    [property: JsonPropertyName("doorlooptijd")] int Weeks,
    [property: JsonPropertyName("ondergrens")] int LowerBound,
    [property: JsonPropertyName("bewezen")] bool Proved,
    [property: JsonPropertyName("taken")] IReadOnlyList<RoadmapTask> Tasks,
    [property: JsonPropertyName("helpt")] IReadOnlyList<CapacityHelp> Helps,
    [property: JsonPropertyName("eenmalig")] Money OneOff,
    [property: JsonPropertyName("perJaar")] Money Yearly)
{
    [JsonIgnore]
    public IEnumerable<RoadmapTask> Late => Tasks.Where(task => task.Slack < 0);
}

/// <param name="Slack">Weeks between the end and the due date; unknown without one.</param>
/// <param name="Chain">The tasks that made it start no earlier, the first first: for the predecessor or for the people.</param>
public sealed record RoadmapTask(
    [property: JsonPropertyName("taak")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("oplevering")] string Delivery,
    [property: JsonPropertyName("deelnemer")] string? Participant,
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("einde")] int End,
    [property: JsonPropertyName("van")] DateOnly From,
    [property: JsonPropertyName("totEnMet")] DateOnly Until,
    [property: JsonPropertyName("uiterlijk")] DateOnly? Due,
    [property: JsonPropertyName("speling")] int? Slack,
    [property: JsonPropertyName("keten")] IReadOnlyList<string> Chain)
{
    /// <summary>Asked by a management card, not by a delivery.</summary>
    [JsonIgnore]
    public bool IsDuty => Delivery.StartsWith(DutyTasks.Prefix, StringComparison.Ordinal);
}

/// <summary>What one person more would do.</summary>
public sealed record CapacityHelp(
    [property: JsonPropertyName("organisatie")] string Organisation,
    [property: JsonPropertyName("vaardigheid")] string Skill,
    [property: JsonPropertyName("minderTeLaat")] int FewerLate,
    [property: JsonPropertyName("minderVertraging")] long LessDelay,
    [property: JsonPropertyName("wekenEerder")] int WeeksEarlier);
