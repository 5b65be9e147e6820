// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Steering;

/// <summary>A line that no budget line gave: a step, or work outside the keys.</summary>
internal static class ExtraLine
{
    public static ResultLine Make(YearContext context, string code, string name, Package package, LineSort sort, long[] cents)
    {
        var total = new Money(cents.Sum());
        return new ResultLine
        {
            Code = code,
            Name = name,
            Pool = code,
            Package = package,
            Sort = sort,
            Key = "",
            KeyVersion = 0,
            Costs = total,
            Income = Money.Zero,
            Total = total,
            RoundingLine = Money.Zero,
            Rest = Money.Zero,
            Parts = [.. context.Receivers.Select((receiver, i) => new ResultPart { Participant = receiver.Code, Name = receiver.Name, ExtraUnits = 0, Amount = new Money(cents[i]) }).Where(part => part.Amount != Money.Zero)],
            Proof = Proof.Of(total, cents.Select(amount => new Money(amount)), Money.Zero, Money.Zero),
        };
    }
}
