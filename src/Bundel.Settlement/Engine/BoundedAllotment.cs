// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Engine;

/// <summary>Weights within floors and caps.</summary>
internal sealed record BoundedAllotment(WeightAllotment Inside, Money?[] Floors, Money?[] Caps, string Key) : Allotment
{
    public override bool Covers(int receiver) => Inside.Covers(receiver);

    public override Share? ShareOf(int receiver) => null;

    public override Problem? Refuses(Money total) => WaterFilling.Refuses(total, Floors, Caps, $"sleutel {Key}");

    public override Division Divide(Money total, Rounding rounding)
    {
        var amounts = WaterFilling.Fill(total, Inside.Weights, Floors, Caps, rounding.Unit.Cents);
        return new Division(total, rounding, amounts, Money.Zero, total - Money.Sum(amounts));
    }
}
