// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Engine;

/// <summary>What a key gives for a year: enough to divide any amount over the receivers.</summary>
internal abstract record Allotment
{
    /// <summary>True when the key covers this receiver, even with a weight of zero.</summary>
    public abstract bool Covers(int receiver);

    /// <summary>The exact share, when the key divides by shares.</summary>
    public abstract Share? ShareOf(int receiver);

    /// <summary>Why this amount cannot be divided, or null.</summary>
    public virtual Problem? Refuses(Money total) => null;

    public abstract Division Divide(Money total, Rounding rounding);
}

/// <summary>A key that divides by weights.</summary>
internal sealed record WeightAllotment(Weights Weights, bool[] Covered) : Allotment
{
    public override bool Covers(int receiver) => Covered[receiver];

    public override Share? ShareOf(int receiver) => Weights.ShareOf(receiver);

    public override Division Divide(Money total, Rounding rounding) => Divider.Divide(total, Weights, rounding);
}

/// <summary>A key that gives amounts; what is left goes to the rounding line, or to the rest when the policy has no such line.</summary>
internal sealed record AmountAllotment(Money?[] Amounts) : Allotment
{
    public override bool Covers(int receiver) => Amounts[receiver] is not null;

    public override Share? ShareOf(int receiver) => null;

    public override Division Divide(Money total, Rounding rounding)
    {
        Money[] amounts = [.. Amounts.Select(amount => amount ?? Money.Zero)];
        var left = total - Money.Sum(amounts);
        return rounding.Remainder == RemainderRule.RoundingLine
            ? new Division(total, rounding, amounts, left, Money.Zero)
            : new Division(total, rounding, amounts, Money.Zero, left);
    }
}
