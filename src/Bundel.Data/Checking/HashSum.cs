// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Bundel.Data.Checking;

/// <summary>Adds the SHA-256 hashes of texts, modulo 2^256: equal sets of texts give equal sums, in whatever order they come.</summary>
internal sealed class HashSum
{
    private const int Bytes = 32;
    private readonly ulong[] sum = new ulong[Bytes / sizeof(ulong)];

    public long Count { get; private set; }

    public void Add(string text)
    {
        Span<byte> hash = stackalloc byte[Bytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        UInt128 carry = 0;
        for (var i = 0; i < sum.Length; i++)
        {
            carry += (UInt128)sum[i] + BinaryPrimitives.ReadUInt64LittleEndian(hash[(i * sizeof(ulong))..]);
            sum[i] = (ulong)(carry & ulong.MaxValue);
            carry >>= 64;
        }

        Count++;
    }

    public override string ToString() => string.Concat(sum.Reverse().Select(part => part.ToString("x16", System.Globalization.CultureInfo.InvariantCulture)));
}
