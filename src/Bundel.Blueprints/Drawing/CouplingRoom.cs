// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Drawing;

/// <summary>Where the boxes and lines of a drawing of couplings stand.</summary>
internal sealed class CouplingRoom
{
    private const int Margin = 20;
    private const int BoxWidth = 150;
    private const int BoxHeight = 34;
    private const int Row = BoxHeight + 14;

    /// <summary>Lines leave a box a little above its middle and come in a little below: a line that comes and one that goes never lie on each other.</summary>
    private const int Port = 5;

    private readonly LayeredLayout layout;
    private readonly int tallest;
    private readonly List<LayerTracks> gaps;
    private readonly double[] left;

    public CouplingRoom(LayeredLayout layout)
    {
        this.layout = layout;
        tallest = layout.Layers.Select(layer => layer.Count).DefaultIfEmpty(1).Max();
        var lines = layout.Chains.Where(chain => chain[0] != chain[^1]).SelectMany(chain => chain.Zip(chain.Skip(1))).Distinct().ToLookup(pair => layout.Places[pair.First].Layer);
        gaps = [.. Enumerable.Range(0, Math.Max(0, layout.Layers.Count - 1)).Select(gap => new LayerTracks(lines[gap].Select(pair => (pair.First, Middle(pair.First) - Port, Middle(pair.Second) + Port))))];
        left = new double[Math.Max(1, layout.Layers.Count)];
        left[0] = Margin;
        for (var i = 1; i < layout.Layers.Count; i++) left[i] = left[i - 1] + BoxWidth + gaps[i - 1].Width;
        Nodes = [.. layout.Chains.SelectMany(chain => new[] { chain[0], chain[^1] }).Distinct().Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Nodes { get; }

    public double Width => left[^1] + BoxWidth + (2 * Margin);

    public double Height => (2 * Margin) + (tallest * Row);

    public Box Of(string place) => new(left[layout.Places[place].Layer], Middle(place) - (BoxHeight / 2.0), BoxWidth, BoxHeight);

    /// <summary>The line of an edge, from where it starts to where it ends.</summary>
    public List<(double X, double Y)> Line(int edge, string from)
    {
        var chain = layout.Chains[edge];
        if (chain[0] == chain[^1]) return Loop(Of(from));
        var points = new List<(double X, double Y)>();
        for (var i = 0; i < chain.Count - 1; i++)
        {
            var (start, end) = (Of(chain[i]), Of(chain[i + 1]));
            var turn = start.Right + gaps[layout.Places[chain[i]].Layer].Of(chain[i]);
            if (i > 0) points.AddRange([(start.Centre.X, start.Centre.Y + Port), (start.Centre.X, start.Centre.Y - Port)]);
            points.AddRange([(start.Right, start.Centre.Y - Port), (turn, start.Centre.Y - Port), (turn, end.Centre.Y + Port), (end.X, end.Centre.Y + Port)]);
        }

        if (chain[0] != from) points.Reverse();
        return points;
    }

    private static List<(double X, double Y)> Loop(Box box) => [(box.Right, box.Centre.Y - Port), (box.Right + Port + Port, box.Centre.Y - Port), (box.Right + Port + Port, box.Centre.Y + Port), (box.Right, box.Centre.Y + Port)];

    private double Middle(string place)
    {
        var (layer, order) = layout.Places[place];
        return Margin + ((order + 0.5) * Row) + ((tallest - layout.Layers[layer].Count) * Row / 2.0);
    }
}
