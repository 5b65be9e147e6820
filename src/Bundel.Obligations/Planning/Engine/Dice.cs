// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Obligations.Planning.Engine;

/// <summary>Numbers that look random and are the same on every machine for the same seed (SplitMix64, Steele, Lea and Flood 2014).</summary>
internal sealed class Dice(long seed)
{
    private ulong state = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL + 0x1234567UL);

    /// <summary>From 0 up to and without the limit.</summary>
    public int Below(int limit) => (int)((Next() >> 32) * (ulong)limit >> 32);

    /// <summary>From 0 up to and without 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        unchecked
        {
            var z = state += 0x9E3779B97F4A7C15UL;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
