// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Engine;

/// <summary>What a receiver carries in the place of its predecessors, and by which event.</summary>
internal static class Inherited
{
    /// <summary>One step per predecessor and one for the own part; nothing when the key names the receiver itself only.</summary>
    public static IReadOnlyList<Explanation> Of(YearContext context, int receiver, IEnumerable<(string Participant, string Value, string Unit)> parts)
    {
        var all = parts.ToList();
        var own = context.Receivers[receiver];
        return all.TrueForAll(part => part.Participant == own.Code)
            ? []
            : [.. all.Select(part => new Explanation($"Deel van {context.Participant(part.Participant).Name}", part.Value, part.Unit, part.Participant == own.Code ? "Het eigen deel." : Sentence(context, part.Participant)))];
    }

    private static string Sentence(YearContext context, string predecessor) => string.Join(' ', context.Successors.PathOf(predecessor).Select(step =>
        $"Sinds de samenvoeging van {Dutch.ShortDate(step.Date)} draagt {context.Participant(step.Successor).Name} wat de sleutel aan {context.Participant(step.Predecessor).Name} toedeelt."));
}
