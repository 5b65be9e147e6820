// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Drawing;

/// <summary>Lines between two layers, each left end with an upright track of its own, so that no two couplings lie on one line.</summary>
public sealed class LayerTracks
{
    private const int Step = 8;
    private const int Narrowest = 60;
    private readonly Dictionary<string, int> tracks;

    /// <param name="lines">From the left end to the right end, each with its height.</param>
    public LayerTracks(IEnumerable<(string Left, double From, double To)> lines)
    {
        var groups = lines.GroupBy(line => line.Left).Select(group => (group.Key, group.First().From, Way: group.Average(line => line.To) - group.First().From)).ToList();
        // What goes down turns later the higher it starts, what goes up the lower it starts: so their lines do not cross each other.
        var ordered = groups.Where(group => group.Way < 0).OrderBy(group => group.From).Concat(groups.Where(group => group.Way >= 0).OrderByDescending(group => group.From));
        tracks = ordered.Select((group, i) => (group.Key, i)).ToDictionary(pair => pair.Key, pair => pair.i, StringComparer.Ordinal);
    }

    /// <summary>How wide the room between the layers must be.</summary>
    public int Width => Math.Max(Narrowest, (tracks.Count + 3) * Step);

    /// <summary>How far from the left layer a line turns.</summary>
    public double Of(string left) => (Width - ((tracks.Count - 1) * Step)) / 2.0 + (tracks[left] * Step);
}
