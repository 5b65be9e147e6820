// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Matching;

/// <summary>A row with its outcome.</summary>
public sealed record MatchedRow(ListRow Row, MatchResult Result);

/// <summary>Matches whole lists.</summary>
public static class ListMatch
{
    public static IEnumerable<MatchedRow> Run(AddressList list, MatchIndex index)
    {
        var matcher = new AddressMatcher(index, list.Traits);
        foreach (var row in list.Rows) yield return new MatchedRow(row, matcher.Match(row.Address));
    }
}

/// <summary>How many rows came to what.</summary>
public sealed class MatchSummary
{
    [JsonPropertyName("rijen")] public int Rows { get; private set; }

    [JsonPropertyName("uitkomsten")] public Dictionary<MatchState, int> States { get; } = Enum.GetValues<MatchState>().ToDictionary(state => state, _ => 0);

    public void Add(MatchState state)
    {
        Rows++;
        States[state]++;
    }
}
