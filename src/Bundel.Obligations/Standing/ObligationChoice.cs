// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Standing;

/// <summary>What a collaboration chose for one obligation: whose standing counts, and the owner's own judgement.</summary>
public sealed class ObligationChoice : CodedRow<ChoiceText>
{
    private ObligationChoice()
    {
    }

    public ObligationChoice(CollaborationId collaboration, string code, ChoiceText text)
        : base(collaboration, code, text)
    {
    }
}

public sealed record ChoiceText(
    [property: JsonPropertyName("overname")] Inheritance Inheritance = Inheritance.Own,
    [property: JsonPropertyName("oordeel")] Judgement? Judgement = null,
    [property: JsonPropertyName("oordeelReden")] string? JudgementBecause = null);
