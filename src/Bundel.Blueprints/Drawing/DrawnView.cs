// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Drawing;

public readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public (double X, double Y) Centre => (X + (Width / 2), Y + (Height / 2));

    public bool Overlaps(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    public bool Holds(Box other) => other.X >= X - 0.01 && other.Y >= Y - 0.01 && other.Right <= Right + 0.01 && other.Bottom <= Bottom + 0.01;
}

/// <summary>A node as it is drawn: the lines of its text and the box they take.</summary>
public sealed record DrawnNode(string Identifier, string Label, Box Box, Box TextBox, IReadOnlyList<string> Lines, double Size, IReadOnlyList<Box> Children);

/// <summary>What a node says beside its name: a colour, a few letters behind the name, and words for who points at it.</summary>
public sealed record NodeMark(string Color, string Short, string Text);

/// <summary>A drawn view: the SVG, and what stands where in it.</summary>
public sealed record DrawnView(string Svg, IReadOnlyList<DrawnNode> Nodes)
{
    /// <summary>Texts that leave their box or lie over a box inside it, in words; a drawing that is right has none.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var node in Nodes.Where(node => node.Lines.Count > 0))
        {
            if (!node.Box.Holds(node.TextBox)) yield return $"{node.Label}: text outside its box";
            if (node.Lines.Any(line => TextFit.Width(line, node.Size) > node.TextBox.Width + 0.01)) yield return $"{node.Label}: line too wide";
            if (node.Lines.Count * node.Size * TextFit.LineHeight > node.TextBox.Height + 0.01) yield return $"{node.Label}: too many lines";
            if (node.Children.Any(child => child.Overlaps(node.TextBox))) yield return $"{node.Label}: text over a box inside it";
        }
    }
}
