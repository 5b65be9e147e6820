// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Budget;

/// <summary>A change of the budget (begrotingsmutatie). With a key of its own it is divided apart from its pool.</summary>
public sealed class BudgetMutation : ITenantOwned
{
    private BudgetMutation()
    {
    }

    public BudgetMutation(CollaborationId collaboration, string code, MutationText text, DecisionId? decision)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        Code = code;
        Change(text, decision);
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Code of its own key; without one its lines count in their pool.</summary>
    public string? Key { get; private set; }

    public DecisionId? DecisionId { get; private set; }

    public int? FromYear { get; private set; }

    /// <summary>Last year, or null while it goes on.</summary>
    public int? ThroughYear { get; private set; }

    public void Change(MutationText text, DecisionId? decision)
    {
        Name = text.Name.Trim();
        Key = string.IsNullOrWhiteSpace(text.Key) ? null : text.Key.Trim();
        DecisionId = decision;
        FromYear = text.FromYear;
        ThroughYear = text.ThroughYear;
    }

    public bool RunsIn(int year) => (FromYear is null || year >= FromYear) && (ThroughYear is null || year <= ThroughYear);
}

/// <summary>What a user or a file says of a mutation.</summary>
public sealed record MutationText(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("sleutel")] string? Key = null,
    [property: JsonPropertyName("besluit")] string? Decision = null,
    [property: JsonPropertyName("vanJaar")] int? FromYear = null,
    [property: JsonPropertyName("totEnMetJaar")] int? ThroughYear = null)
{
    public IEnumerable<Problem> Validate()
    {
        foreach (var problem in Required.Text("naam", Name, 200)) yield return problem;
        if (ThroughYear < FromYear) yield return Problem.InField("totEnMetJaar", "periode-ongeldig", "Het laatste jaar ligt voor het eerste jaar.");
    }
}
