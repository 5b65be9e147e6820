// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Roadmaps;

/// <summary>How many people with a skill the service centre or a participant has for this work.</summary>
public sealed class CapacityRow : CodedRow<CapacityText>
{
    private CapacityRow()
    {
    }

    public CapacityRow(CollaborationId collaboration, string code, CapacityText text)
        : base(collaboration, code, text)
    {
    }
}

/// <param name="Organisation">Code of a participant, or "ssc".</param>
/// <param name="PerWeek">People at work on this at the same time.</param>
/// <param name="People">People who have the skill at all; unknown when it was not asked.</param>
public sealed record CapacityText(
    [property: JsonPropertyName("organisatie")] string Organisation,
    [property: JsonPropertyName("vaardigheid")] string Skill,
    [property: JsonPropertyName("perWeek")] int PerWeek,
    [property: JsonPropertyName("mensen")] int? People = null,
    [property: JsonPropertyName("afwijkingen")] IReadOnlyList<CapacityException>? Exceptions = null);

public sealed record CapacityException(
    [property: JsonPropertyName("vanaf")] DateOnly From,
    [property: JsonPropertyName("totEnMet")] DateOnly Until,
    [property: JsonPropertyName("perWeek")] int PerWeek);
