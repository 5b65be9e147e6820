// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Settlement.Engine;

/// <summary>The formula of an amount between a minimum and a maximum, with its numbers.</summary>
internal static class BoundWords
{
    /// <summary>"minimum € 500,00" for who is fixed on a bound; "(€ 1.000,00 − € 500,00) × 3 / 7" for who shares what is left.</summary>
    public static string Of(Money total, Weights weights, Money?[] floors, Money?[] caps, int receiver, long unit)
    {
        var amounts = WaterFilling.Fill(total, weights, floors, caps, unit);
        if (IsOn(amounts, floors, receiver)) return $"minimum {Dutch.Euro(amounts[receiver])}";
        if (IsOn(amounts, caps, receiver)) return $"maximum {Dutch.Euro(amounts[receiver])}";
        var bound = Enumerable.Range(0, amounts.Length).Where(i => IsOn(amounts, floors, i) || IsOn(amounts, caps, i)).ToList();
        var free = Enumerable.Range(0, amounts.Length).Except(bound).Aggregate(BigInteger.Zero, (sum, i) => sum + weights[i]);
        var left = bound.Count == 0 ? Dutch.Euro(total) : $"({Dutch.Euro(total)} − {Dutch.Euro(Money.Sum(bound.Select(i => amounts[i])))})";
        return $"{left} × {Figures.Fraction(new Share(weights[receiver], free))}";
    }

    private static bool IsOn(Money[] amounts, Money?[] bounds, int receiver) => bounds[receiver] == amounts[receiver];
}
