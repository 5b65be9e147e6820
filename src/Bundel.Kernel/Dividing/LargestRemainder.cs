// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Numerics;

namespace Bundel.Kernel;

/// <summary>
/// Largest remainder over whole units: the inner loop of every settlement. Three widths of the same rule: products that fit 64 bits,
/// products that fit 128 bits, and big integers. Only the receivers of an extra unit are selected; nothing is sorted.
/// </summary>
internal static class LargestRemainder
{
    private const int OnStack = 512;

    /// <summary>
    /// Divides units, not negative; <paramref name="shares"/> receives the units per receiver, and <paramref name="extra"/>,
    /// when it is not empty, a 1 for who received a unit on top of its quota.
    /// </summary>
    public static void Divide(long units, Weights weights, ReadOnlySpan<int> tieRank, Span<long> shares, Span<int> extra)
    {
        if (weights.Narrow.IsEmpty)
        {
            DivideWide(units, weights, tieRank, shares, extra);
            return;
        }

        var rented = weights.Count > OnStack ? ArrayPool<Remainder>.Shared.Rent(weights.Count) : null;
        var remainders = rented is null ? stackalloc Remainder[OnStack] : rented;
        remainders = remainders[..weights.Count];
        var total = (ulong)weights.NarrowTotal;
        var left = Math.BigMul((ulong)units, total, out _) == 0
            ? Quotas64((ulong)units, weights.Narrow, total, tieRank, shares, remainders)
            : Quotas128((ulong)units, weights.Narrow, total, tieRank, shares, remainders);
        Selection.MoveSmallestToFront(remainders, left);
        Hand(remainders[..left], shares, extra);
        if (rented is not null) ArrayPool<Remainder>.Shared.Return(rented);
    }

    private static int Quotas64(ulong units, ReadOnlySpan<long> weights, ulong total, ReadOnlySpan<int> tieRank, Span<long> shares, Span<Remainder> remainders)
    {
        var left = units;
        for (var i = 0; i < weights.Length; i++)
        {
            var (quota, remainder) = Math.DivRem(units * (ulong)weights[i], total);
            shares[i] = (long)quota;
            left -= quota;
            remainders[i] = new Remainder(remainder, tieRank.IsEmpty ? i : tieRank[i], i);
        }

        return (int)left;
    }

    private static int Quotas128(ulong units, ReadOnlySpan<long> weights, ulong total, ReadOnlySpan<int> tieRank, Span<long> shares, Span<Remainder> remainders)
    {
        var left = units;
        for (var i = 0; i < weights.Length; i++)
        {
            var product = (UInt128)units * (ulong)weights[i];
            var quota = (ulong)(product / total);
            shares[i] = (long)quota;
            left -= quota;
            remainders[i] = new Remainder((ulong)(product - (UInt128)quota * total), tieRank.IsEmpty ? i : tieRank[i], i);
        }

        return (int)left;
    }

    private static void DivideWide(long units, Weights weights, ReadOnlySpan<int> tieRank, Span<long> shares, Span<int> extra)
    {
        var remainders = new WideRemainder[weights.Count];
        var left = units;
        for (var i = 0; i < remainders.Length; i++)
        {
            shares[i] = (long)BigInteger.DivRem(weights[i] * units, weights.Total, out var remainder);
            left -= shares[i];
            remainders[i] = new WideRemainder(remainder, tieRank.IsEmpty ? i : tieRank[i], i);
        }

        Selection.MoveSmallestToFront<WideRemainder>(remainders, (int)left);
        Hand<WideRemainder>(remainders.AsSpan(0, (int)left), shares, extra);
    }

    private static void Hand<T>(ReadOnlySpan<T> chosen, Span<long> shares, Span<int> extra)
        where T : IReceiver
    {
        foreach (ref readonly var remainder in chosen)
        {
            shares[remainder.Receiver]++;
            if (!extra.IsEmpty) extra[remainder.Receiver] = 1;
        }
    }

    private interface IReceiver
    {
        int Receiver { get; }
    }

    /// <summary>Comes first when it gets a unit first: larger remainder, then lower rank, then the order given.</summary>
    private readonly record struct Remainder(ulong Value, int Rank, int Receiver) : IReceiver, IComparable<Remainder>
    {
        public int CompareTo(Remainder other) =>
            Value != other.Value ? other.Value.CompareTo(Value) : Rank != other.Rank ? Rank.CompareTo(other.Rank) : Receiver.CompareTo(other.Receiver);
    }

    private readonly record struct WideRemainder(BigInteger Value, int Rank, int Receiver) : IReceiver, IComparable<WideRemainder>
    {
        public int CompareTo(WideRemainder other) =>
            Value != other.Value ? other.Value.CompareTo(Value) : Rank != other.Rank ? Rank.CompareTo(other.Rank) : Receiver.CompareTo(other.Receiver);
    }
}
