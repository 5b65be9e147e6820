// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Engine;

/// <summary>Claims, reduced in proportion when they are more than there is.</summary>
internal sealed record ClaimsAllotment(Money?[] Claims) : Allotment
{
    public Money Sum => Money.Sum(Claims.OfType<Money>());

    public override bool Covers(int receiver) => Claims[receiver] is not null;

    public override Share? ShareOf(int receiver) => null;

    public override Problem? Refuses(Money total) => total < Money.Zero ? new Problem("budget-negatief", "Over een negatief budget kunnen geen aanspraken worden verdeeld.") { Found = total.ToString() } : null;

    public override Division Divide(Money total, Rounding rounding)
    {
        Money[] claims = [.. Claims.Select(claim => claim ?? Money.Zero)];
        if (Sum <= total) return new Division(total, rounding, claims, Money.Zero, total - Sum);
        return Divider.Divide(total, Weights.From([.. claims.Select(claim => claim.Cents)]).Value, rounding);
    }
}
