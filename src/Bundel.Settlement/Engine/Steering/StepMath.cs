// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Engine.Steering;

/// <summary>What each step changes per receiver, in cents. Pure arithmetic.</summary>
internal static class StepMath
{
    /// <summary>A(i) · c, half up, taken off.</summary>
    public static long[] Cut(long[] now, decimal percent) => [.. now.Select(cents => -Part(cents, Exact.Of(percent) / 100))];

    /// <summary>All in the same proportion down to the ceiling; nothing when they are below it.</summary>
    public static Result<long[]> Ceiling(long[] now, Money ceiling)
    {
        if (now.Sum() <= ceiling.Cents) return new long[now.Length];
        return Weights.From(now).Then<long[]>(weights => Less(Divided(ceiling.Cents, weights), now));
    }

    /// <summary>Water-filling over the contributions; the sum stays.</summary>
    public static Result<long[]> Limits(long[] now, Money?[] floors, Money?[] caps, string name)
    {
        var total = new Money(now.Sum());
        if (WaterFilling.Refuses(total, floors, caps, name) is { } problem) return problem;
        if (Array.TrueForAll(caps, cap => cap is not null) && Money.Sum(caps.OfType<Money>()) < total)
            return new Problem("maximum-onder-totaal", "De maxima zijn samen lager dan de bijdragen; er is niemand die de rest draagt.") { Found = Money.Sum(caps.OfType<Money>()).ToString(), Expected = $"minstens {total}" };
        return Weights.From(now).Then<long[]>(weights => Less([.. WaterFilling.Fill(total, weights, floors, caps).Select(amount => amount.Cents)], now));
    }

    /// <summary>K · ((1 − λ) · old share + λ · new share), by largest remainder, so the sum stays.</summary>
    public static Result<long[]> Growth(long[] now, long[] old, decimal part)
    {
        if (part >= 1) return new long[now.Length];
        var (scaled, whole) = (ExactDecimal.Scaled(part, part.Scale), BigInteger.Pow(10, part.Scale));
        BigInteger sumNow = now.Sum(), sumOld = old.Sum();
        return Weights.From([.. now.Select((cents, i) => (whole - scaled) * old[i] * sumNow + scaled * cents * sumOld)])
            .Then<long[]>(weights => Less(Divided((long)sumNow, weights), now));
    }

    /// <summary>On the costs: A · p. Within the price: A · p / (1 − p).</summary>
    public static long[] Surcharge(long[] now, Surcharge surcharge)
    {
        var percent = Exact.Of(surcharge.Percent) / 100;
        var part = surcharge.Base == SurchargeBase.Costs ? percent : percent / (1 - percent);
        return [.. now.Select(cents => Part(cents, part))];
    }

    /// <summary>An amount over weights, by largest remainder.</summary>
    public static long[] Divide(long cents, Weights weights) => Divided(cents, weights);

    private static long Part(long cents, Rational part) => Exact.ToMoney(part * cents).Cents;

    private static long[] Divided(long cents, Weights weights)
    {
        var shares = new long[weights.Count];
        Divider.DivideUnits(cents, weights, shares);
        return shares;
    }

    private static long[] Less(long[] then, long[] now) => [.. then.Select((cents, i) => cents - now[i])];
}
