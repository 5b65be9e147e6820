// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine;

/// <summary>Who a key covers: its circle, without those that it leaves out by name.</summary>
internal static class KeyCircle
{
    /// <summary>For every receiver whether the key covers it.</summary>
    public static IReadOnlyList<bool> Of(YearContext context, AllocationKey key, Circle circle, IReadOnlyList<string> without) =>
        [.. context.Receivers.Select(receiver => !LeavesOut(context, key, without, receiver) && (circle == Circle.ParticipantsAndCustomers || receiver.Kind == ParticipantKind.Participant))];

    private static bool LeavesOut(YearContext context, AllocationKey key, IReadOnlyList<string> without, Participant receiver)
    {
        if (without.Count == 0) return false;
        if (!without.Contains(receiver.Code)) return LeavesOutPredecessors(context, key, without, receiver);
        context.Notice("buiten-sleutel", $"{receiver.Name} valt buiten sleutel {key.Name}.", receiver.Code);
        return true;
    }

    /// <summary>A successor stands outside the key when all that it stands in the place of did.</summary>
    private static bool LeavesOutPredecessors(YearContext context, AllocationKey key, IReadOnlyList<string> without, Participant receiver)
    {
        var predecessors = context.Successors.PredecessorsOf(receiver).ToList();
        var outside = predecessors.Where(without.Contains).ToList();
        if (outside.Count == 0) return false;
        var names = Dutch.List([.. outside.Select(code => context.Participant(code).Name)]);
        if (outside.Count == predecessors.Count && !context.Successors.TookPartBefore(receiver))
        {
            context.Notice("buiten-sleutel", $"{receiver.Name} valt buiten sleutel {key.Name}, zoals {names} in wiens plaats {receiver.Name} kwam.", receiver.Code);
            return true;
        }

        context.Notice("deels-buiten-sleutel", $"Sleutel {key.Name} liet {names} erbuiten; {receiver.Name} kwam daarvoor in de plaats en doet mee.", receiver.Code);
        return false;
    }
}
