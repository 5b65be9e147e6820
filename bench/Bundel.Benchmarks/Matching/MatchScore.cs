// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Matching;

namespace Bundel.Benchmarks.Matching;

/// <summary>Counts how well a way of matching does, by kind of dirt.</summary>
internal sealed class MatchScore
{
    private readonly Dictionary<Noise, Line> lines = [];

    /// <summary>Certain that were right, of all certain.</summary>
    public double Precision => Ratio(lines.Values.Sum(line => line.CertainRight), lines.Values.Sum(line => line.Certain));

    /// <summary>Rows whose address is there, and was found for certain or proposed.</summary>
    public double Recall => Ratio(lines.Where(pair => pair.Key < Noise.Withdrawn).Sum(pair => pair.Value.Found), lines.Where(pair => pair.Key < Noise.Withdrawn).Sum(pair => pair.Value.Rows));

    public IReadOnlyDictionary<Noise, Line> Lines => lines;

    public void Add(DirtyRow row, MatchState state, string? first)
    {
        if (!lines.TryGetValue(row.Noise, out var line)) lines.Add(row.Noise, line = new Line());
        line.Rows++;
        var right = first == row.Truth;
        if (state == MatchState.Certain)
        {
            line.Certain++;
            if (right && row.Noise != Noise.Withdrawn) line.CertainRight++;
        }

        if (state == MatchState.Several) line.Several++;
        var good = row.Noise switch
        {
            Noise.Withdrawn => state == MatchState.Withdrawn && right,
            Noise.NoSuchNumber or Noise.Elsewhere => state is MatchState.Unknown or MatchState.Several or MatchState.Withdrawn,
            _ => state is MatchState.Certain or MatchState.Probable && right,
        };
        if (good) line.Found++;
    }

    private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    internal sealed class Line
    {
        public int Rows { get; set; }

        public int Certain { get; set; }

        public int CertainRight { get; set; }

        public int Several { get; set; }

        /// <summary>What should come of the row, came of it.</summary>
        public int Found { get; set; }
    }
}
