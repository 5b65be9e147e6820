// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Bag.Generating;

/// <summary>Chance that belongs to an object: the same seed and identificatie give the same throws, whatever was generated before.</summary>
internal struct Dice(long seed, long id)
{
    private ulong state = unchecked(((ulong)seed * 0x9E3779B97F4A7C15) ^ ((ulong)id * 0xD1B54A32D192ED03));

    /// <summary>A number from 0 up to but not with <paramref name="sides"/>.</summary>
    public int Throw(int sides)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)sides);
        }
    }

    public bool Chance(int inThousand) => Throw(1000) < inThousand;
}
