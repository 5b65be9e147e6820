// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Bundel.Settlement.Engine;

/// <summary>
/// Floors and caps, in a fixed order: divide what is left over who is free; count how much the floors lack and how much the caps have too much;
/// fix the side that weighs most (the floors when equal); again, until nobody crosses a bound. Then largest remainder over who is free.
/// </summary>
internal static class WaterFilling
{
    /// <summary>Why it cannot be done, or null.</summary>
    public static Problem? Refuses(Money total, Money?[] floors, Money?[] caps, string what)
    {
        var least = Money.Sum(floors.OfType<Money>());
        if (total < Money.Zero) return new Problem("grenzen-bij-negatief", $"Een minimum of maximum kan niet over een negatief bedrag gaan ({what}).") { Found = total.ToString() };
        if (least > total) return new Problem("minimum-boven-totaal", $"De minima van {what} zijn samen hoger dan wat er te verdelen is.") { Found = least.ToString(), Expected = $"hoogstens {total}" };
        for (var i = 0; i < floors.Length; i++)
        {
            if (floors[i] is { } floor && caps[i] is { } cap && cap < floor) return new Problem("minimum-boven-maximum", $"Bij {what} ligt een minimum boven het maximum van dezelfde deelnemer.") { Found = floor.ToString(), Expected = $"hoogstens {cap}" };
        }

        return null;
    }

    /// <summary>Amounts per receiver. When all caps together are below the total, the difference is left over.</summary>
    public static Money[] Fill(Money total, Weights weights, Money?[] floors, Money?[] caps, long unit = 1)
    {
        var amounts = new Money?[weights.Count];
        while (true)
        {
            var left = total - Money.Sum(amounts.OfType<Money>());
            var free = Enumerable.Range(0, amounts.Length).Where(i => amounts[i] is null).ToList();
            var sum = free.Aggregate(BigInteger.Zero, (all, i) => all + weights[i]);
            if (sum.IsZero) return Finish(amounts, free, floors);
            var low = free.Where(i => floors[i] is { } floor && left.Cents * weights[i] < floor.Cents * sum).ToList();
            var high = free.Where(i => caps[i] is { } cap && left.Cents * weights[i] > cap.Cents * sum).ToList();
            if (low.Count + high.Count == 0) return Divide(amounts, free, weights, left, unit);
            var lack = low.Aggregate(BigInteger.Zero, (all, i) => all + floors[i]!.Value.Cents * sum - left.Cents * weights[i]);
            var excess = high.Aggregate(BigInteger.Zero, (all, i) => all + left.Cents * weights[i] - caps[i]!.Value.Cents * sum);
            if (lack >= excess)
            {
                foreach (var i in low) amounts[i] = floors[i];
            }

            if (excess >= lack)
            {
                foreach (var i in high) amounts[i] = caps[i];
            }
        }
    }

    private static Money[] Finish(Money?[] amounts, List<int> free, Money?[] floors)
    {
        foreach (var i in free) amounts[i] = floors[i] ?? Money.Zero;
        return [.. amounts.Select(amount => amount!.Value)];
    }

    private static Money[] Divide(Money?[] amounts, List<int> free, Weights weights, Money left, long unit)
    {
        var division = Divider.Divide(left, Weights.From([.. free.Select(i => weights[i])]).Value, new Rounding(new Money(unit), RemainderRule.LargestRemainder));
        foreach (var (place, i) in free.Index()) amounts[i] = division.Amounts[place];
        return [.. amounts.Select(amount => amount!.Value)];
    }
}
