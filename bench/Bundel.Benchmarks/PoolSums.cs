// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Bundel.Benchmarks;

/// <summary>Sums per pool, found by the bytes of its code: no text is made per row.</summary>
internal sealed class PoolSums
{
    private readonly Dictionary<byte[], int> places = new(Utf8Comparer.Instance);
    private readonly List<long> sums = [];

    public void Add(ReadOnlySpan<byte> pool, long cents)
    {
        var lookup = places.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!lookup.TryGetValue(pool, out var place))
        {
            place = sums.Count;
            lookup[pool] = place;
            sums.Add(0);
        }

        sums[place] = checked(sums[place] + cents);
    }

    public Dictionary<string, long> ByName() => places.ToDictionary(pair => Encoding.UTF8.GetString(pair.Key), pair => sums[pair.Value]);

    private sealed class Utf8Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static Utf8Comparer Instance { get; } = new();

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            uint hash = 2166136261;
            foreach (var letter in alternate) hash = unchecked((hash ^ letter) * 16777619);
            return (int)hash;
        }
    }
}
