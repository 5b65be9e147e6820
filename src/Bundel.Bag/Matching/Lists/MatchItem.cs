// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Bundel.Bag.Matching.Lists;

/// <summary>What was decided of a row.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RowDecision>))]
public enum RowDecision
{
    [JsonStringEnumMemberName("open")] Open,
    [JsonStringEnumMemberName("zeker")] Certain,
    [JsonStringEnumMemberName("aanvaard")] Accepted,
    [JsonStringEnumMemberName("gekozen")] Chosen,
    [JsonStringEnumMemberName("afgewezen")] Rejected,
}

/// <summary>A row of a matched list with its outcome and what was decided of it.</summary>
public sealed class MatchItem : IParticipantOwned
{
    private MatchItem()
    {
    }

    public MatchItem(MatchedList list, MatchedRow row)
    {
        Id = Guid.CreateVersion7();
        CollaborationId = list.CollaborationId;
        ParticipantId = list.ParticipantId;
        ListId = list.Id;
        Row = (int)row.Row.Number;
        Key = row.Row.Key;
        Given = GivenText.Of(row.Row.Address);
        State = row.Result.State;
        Score = row.Result.Score;
        Reason = row.Result.Reason;
        Candidates = JsonSerializer.Serialize(row.Result.Candidates, UseCaseJson.Options);
        Address = row.Result.State == MatchState.Certain ? row.Result.Candidates[0].Address : null;
        Decision = row.Result.State == MatchState.Certain ? RowDecision.Certain : RowDecision.Open;
    }

    public Guid Id { get; private set; }

    public CollaborationId CollaborationId { get; private set; }

    public ParticipantId? ParticipantId { get; private set; }

    public Guid ListId { get; private set; }

    public int Row { get; private set; }

    public string Key { get; private set; } = "";

    /// <summary>The address as the list has it.</summary>
    public string Given { get; private set; } = "";

    public MatchState State { get; private set; }

    public int Score { get; private set; }

    public string Reason { get; private set; } = "";

    public string Candidates { get; private set; } = "";

    /// <summary>The nummeraanduiding that was found or chosen.</summary>
    public string? Address { get; private set; }

    public RowDecision Decision { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTime? DecidedUtc { get; private set; }

    public IReadOnlyList<MatchCandidate> Choices() => JsonSerializer.Deserialize<MatchCandidate[]>(Candidates, UseCaseJson.Options)!;

    public void Decide(RowDecision decision, string? address, string by, DateTime now) => (Decision, Address, DecidedBy, DecidedUtc) = (decision, address, by, now);
}

/// <summary>An address of a list in one line.</summary>
internal static class GivenText
{
    public static string Of(DirtyAddress address) => address.Line ?? string.Join(", ", new[]
    {
        string.Join(' ', new[] { address.Street, address.Number, address.Letter, address.Suffix }.Where(part => !string.IsNullOrEmpty(part))),
        string.Join(' ', new[] { address.Postcode, address.Town }.Where(part => !string.IsNullOrEmpty(part))),
        address.AddressId ?? address.ObjectId ?? "",
    }.Where(part => part.Length > 0));
}
