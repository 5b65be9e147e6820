// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Who stands in whose place in a year. After a merger the successor carries what a key gave its predecessors; what a split does to a key, a new version decides.</summary>
internal sealed class Successors(SettlementModel model, int year, Func<string, bool> takesPart)
{
    /// <summary>The steps from a participant that no longer takes part to the one in its place; empty when nobody stands there.</summary>
    public IReadOnlyList<Succession> PathOf(string code)
    {
        var path = new List<Succession>();
        var current = code;
        while (!takesPart(current))
        {
            if (StepsFrom(current) is not [{ Kind: SuccessionKind.Merger } step] || path.Exists(earlier => earlier.Successor == step.Successor)) return [];
            path.Add(step);
            current = step.Successor;
        }

        return path;
    }

    /// <summary>The steps of the last event in which this participant was followed up, up to and in the year.</summary>
    public IReadOnlyList<Succession> StepsFrom(string code)
    {
        var steps = model.Successions.Where(step => step.Predecessor == code && step.Date.Year <= year).ToList();
        return steps.Count == 0 ? [] : [.. steps.Where(step => step.Date == steps.Max(other => other.Date))];
    }

    /// <summary>Participants that no longer take part and in whose place this one stands.</summary>
    public IEnumerable<string> PredecessorsOf(Participant successor) =>
        model.Successions.Select(step => step.Predecessor).Distinct(StringComparer.Ordinal)
            .Where(predecessor => !takesPart(predecessor) && PathOf(predecessor) is [.., var last] && last.Successor == successor.Code);

    /// <summary>True for who took part before it took the place of another.</summary>
    public bool TookPartBefore(Participant successor) =>
        model.Successions.Any(step => step.Successor == successor.Code && successor.From < step.Date);
}
