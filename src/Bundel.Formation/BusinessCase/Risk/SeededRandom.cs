// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Formation.BusinessCase.Risk;

/// <summary>SplitMix64 (G.L. Steele, D. Lea, C.H. Flood 2014): short, documented, and the same in every release of the runtime.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private const double Unit = 1.0 / (1UL << 53);
    private ulong state = seed;

    /// <summary>From 0 up to 1.</summary>
    public double Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = (state ^ state >> 30) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBUL;
            return ((mixed ^ mixed >> 31) >> 11) * Unit;
        }
    }

    /// <summary>A draw between lowest and highest, most often near the planned value.</summary>
    public double Triangular(Spread spread, decimal planned)
    {
        var draw = Next();
        var (low, high) = ((double)spread.Low, (double)spread.High);
        if (high <= low) return low;
        var mode = Math.Clamp((double)planned, low, high);
        var turn = (mode - low) / (high - low);
        return draw < turn ? low + Math.Sqrt(draw * (high - low) * (mode - low)) : high - Math.Sqrt((1 - draw) * (high - low) * (high - mode));
    }
}
