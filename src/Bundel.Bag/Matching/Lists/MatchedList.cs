// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Bag.Matching.Lists;

/// <summary>A list that was matched. It belongs to one participant, and is thrown away with all its rows after a set day.</summary>
public sealed class MatchedList : IParticipantOwned
{
    private MatchedList()
    {
    }

    public MatchedList(CollaborationId collaboration, ParticipantId participant, MatchRows input, DateOnly deleteOn, string by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = collaboration;
        ParticipantId = participant;
        Code = input.Code.Trim();
        Registration = input.Registration;
        LegalGround = string.IsNullOrWhiteSpace(input.LegalGround) ? null : input.LegalGround.Trim();
        DeleteOn = deleteOn;
        MadeBy = by;
        MadeUtc = now;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public string Code { get; private set; } = "";

    public Registration Registration { get; private set; }

    public string? LegalGround { get; private set; }

    /// <summary>The last day on which it is there.</summary>
    public DateOnly DeleteOn { get; private set; }

    public string MadeBy { get; private set; } = "";

    public DateTime MadeUtc { get; private set; }

    /// <summary>Outcomes with their counts, and the rates of agreement.</summary>
    public string Json { get; private set; } = "";

    public ListFigures Figures() => JsonSerializer.Deserialize<ListFigures>(Json, UseCaseJson.Options)!;

    public void Tell(ListFigures figures) => Json = JsonSerializer.Serialize(figures, UseCaseJson.Options);
}

/// <summary>What is told of a list: it outlives nothing, but holds no personal data.</summary>
public sealed record ListFigures(
    [property: JsonPropertyName("rijen")] int Rows,
    [property: JsonPropertyName("uitkomsten")] IReadOnlyDictionary<MatchState, int> States,
    [property: JsonPropertyName("overeenstemming")] IReadOnlyList<AgreementRate> Rates);
