// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Exchange;

public sealed class ExchangeView : Referenceable
{
    /// <summary>"Diagram", or absent.</summary>
    public string? Type { get; init; }

    public string? Viewpoint { get; init; }

    public string? ViewpointReference { get; init; }

    /// <summary>In drawing order: what comes later lies on top.</summary>
    public List<ViewNode> Nodes { get; set; } = [];

    public List<ViewConnection> Connections { get; set; } = [];
}

/// <summary>What nodes and connections share.</summary>
public abstract class ViewPart : ExchangePart
{
    public required string Identifier { get; init; }

    /// <summary>Element, Container or Label; Relationship, NestingRelationship or Line.</summary>
    public required string Type { get; init; }

    public LangText[] Labels { get; set; } = [];

    public LangText[] Documentation { get; set; } = [];

    public ViewStyle? Style { get; set; }

    public string[] ViewReferences { get; set; } = [];
}

/// <summary>A box at absolute coordinates.</summary>
public sealed class ViewNode : ViewPart
{
    public string? Element { get; init; }

    public string? Concept { get; init; }

    public string? XPathPart { get; init; }

    public int X { get; init; }

    public int Y { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    public List<ViewNode> Nodes { get; set; } = [];
}

public sealed class ViewConnection : ViewPart
{
    public string? Relationship { get; init; }

    /// <summary>A node or a connection.</summary>
    public string? Source { get; init; }

    public string? Target { get; init; }

    public ViewPoint? SourceAttachment { get; set; }

    public ViewPoint[] Bendpoints { get; set; } = [];

    public ViewPoint? TargetAttachment { get; set; }
}

public readonly record struct ViewPoint(int X, int Y);

public readonly record struct RgbColor(byte Red, byte Green, byte Blue, byte? Alpha = null);

public sealed record ViewFont(string? Name, string? Size, string? Style, RgbColor? Color);

/// <summary>How a node or connection looks; every part may be absent.</summary>
public sealed record ViewStyle(int? LineWidth, RgbColor? LineColor, RgbColor? FillColor, ViewFont? Font)
{
    /// <summary>In which order the parts stand, by the first letters of line, fill and text: the schema leaves it free.</summary>
    public string Order { get; init; } = "lft";
}

/// <summary>A viewpoint, kept as it stands in the file.</summary>
public sealed class Viewpoint : ExchangePart
{
    public required string Identifier { get; init; }

    public required string Xml { get; init; }
}
