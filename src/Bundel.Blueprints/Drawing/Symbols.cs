// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Bundel.Blueprints.Drawing;

/// <summary>The small symbols of ArchiMate elements, on a grid of ten by ten.</summary>
internal static class Symbols
{
    private const string Rounded = "M2 1.5H8A2 2 0 0 1 8 8.5H2A2 2 0 0 1 2 1.5Z";
    private const string Arrow = "M0 3.5H6V1.5L10 5L6 8.5V6.5H0Z";
    private const string Function = "M1 3L5 0.5L9 3V9.5L5 7L1 9.5Z";
    private const string Interaction = "M4.2 1A4 4 0 0 0 4.2 9ZM5.8 1A4 4 0 0 1 5.8 9Z";
    private const string Event = "M0 2L2.5 5L0 8H7A3 3 0 0 0 7 2Z";
    private const string Lollipop = "M0 5H5M10 5A2.5 2.5 0 1 1 5 5A2.5 2.5 0 1 1 10 5Z";
    private const string Circles = "M6.5 5A3 3 0 1 1 0.5 5A3 3 0 1 1 6.5 5ZM9.5 5A3 3 0 1 1 3.5 5A3 3 0 1 1 9.5 5Z";
    private const string Sheet = "M0.5 1.5H9.5V8.5H0.5ZM0.5 3.8H9.5";
    private const string Cube = "M0.5 3L2.5 1H9.5V7.5L7.5 9.5H0.5ZM0.5 3H7.5V9.5M7.5 3L9.5 1";
    private const string Target = "M9.5 5A4.5 4.5 0 1 1 0.5 5A4.5 4.5 0 1 1 9.5 5ZM7.3 5A2.3 2.3 0 1 1 2.7 5A2.3 2.3 0 1 1 7.3 5Z";

    private static readonly FrozenDictionary<string, string> Paths = new Dictionary<string, string>
    {
        ["BusinessActor"] = "M5 3.4A1.6 1.6 0 1 1 5 0.2A1.6 1.6 0 1 1 5 3.4V6.5M2 4.8H8M5 6.5L2.5 9.8M5 6.5L7.5 9.8",
        ["BusinessRole"] = "M2.5 2.5H8A2.5 2.5 0 0 1 8 7.5H2.5A2.5 2.5 0 0 1 2.5 2.5M8 2.5A2.5 2.5 0 0 0 8 7.5",
        ["Stakeholder"] = "M2.5 2.5H8A2.5 2.5 0 0 1 8 7.5H2.5A2.5 2.5 0 0 1 2.5 2.5M8 2.5A2.5 2.5 0 0 0 8 7.5",
        ["BusinessObject"] = Sheet,
        ["DataObject"] = Sheet,
        ["Contract"] = "M0.5 1.5H9.5V8.5H0.5ZM0.5 3.5H9.5M0.5 6.5H9.5",
        ["Product"] = "M0.5 1.5H9.5V8.5H0.5ZM0.5 3.8H5V1.5",
        ["Representation"] = "M0.5 1.5H9.5V7.5C7 6 5 9.5 0.5 8Z",
        ["ApplicationComponent"] = "M2.5 0.5H9.5V9.5H2.5ZM0.5 2.2H4.5V4.2H0.5ZM0.5 5.8H4.5V7.8H0.5Z",
        ["Node"] = Cube,
        ["Device"] = "M1 1H9V6.5H1ZM3 6.5L0.5 9.5H9.5L7 6.5",
        ["SystemSoftware"] = "M7.5 6A3.5 3.5 0 1 1 0.5 6A3.5 3.5 0 1 1 7.5 6ZM3.5 2.2A3.5 3.5 0 1 1 7.8 7",
        ["Path"] = "M0 5H2M3.5 5H6.5M8 5H10M2 3L0 5L2 7M8 3L10 5L8 7",
        ["CommunicationNetwork"] = "M2 7L4 2M4 2H9M9 2L7 7M7 7H2",
        ["Artifact"] = "M1.5 0.5H6L8.5 3V9.5H1.5ZM6 0.5V3H8.5",
        ["Driver"] = "M9 5A4 4 0 1 1 1 5A4 4 0 1 1 9 5ZM0 5H10M5 0V10M1.8 1.8L8.2 8.2M8.2 1.8L1.8 8.2",
        ["Assessment"] = "M8.5 3.8A3 3 0 1 1 2.5 3.8A3 3 0 1 1 8.5 3.8ZM3.4 6L0.5 9.5",
        ["Goal"] = Target,
        ["Outcome"] = Target,
        ["Principle"] = "M1.5 1C4 0.5 6 0.5 8.5 1C9 4 9 6 8.5 9C6 9.5 4 9.5 1.5 9C1 6 1 4 1.5 1ZM5 2.2V6M5 7.2V8",
        ["Requirement"] = "M2.5 2H10L7.5 8H0Z",
        ["Constraint"] = "M2.5 2H10L7.5 8H0ZM4 2L1.5 8",
        ["Meaning"] = "M2.5 7.5A2.5 2.5 0 0 1 2 3A3 3 0 0 1 7.5 2.5A2.5 2.5 0 0 1 8 7.5Z",
        ["Value"] = "M10 5A5 3 0 1 1 0 5A5 3 0 1 1 10 5Z",
        ["Capability"] = "M0.5 9.5V6.5H3.5V3.5H6.5V0.5H9.5V9.5ZM3.5 9.5V6.5H9.5M6.5 9.5V3.5H9.5",
        ["Resource"] = "M0.5 2.5H8.5V7.5H0.5ZM8.5 4H9.5V6H8.5M2.5 3.8V6.2M4.5 3.8V6.2M6.5 3.8V6.2",
        ["ValueStream"] = "M0 1.5H7L10 5L7 8.5H0L2.5 5Z",
        ["CourseOfAction"] = "M9.5 4A3 3 0 1 1 3.5 4A3 3 0 1 1 9.5 4ZM0.5 9.5L3 7",
        ["WorkPackage"] = "M7 8.5A3.5 3.5 0 1 1 8.5 5M8.5 8.5H9.8M5 8.5H8",
        ["Deliverable"] = "M0.5 1.5H9.5V7.5C7 6 5 9.5 0.5 8Z",
        ["Plateau"] = "M0 8.5H7M1.5 5.5H8.5M3 2.5H10",
        ["Gap"] = "M9 5A4 4 0 1 1 1 5A4 4 0 1 1 9 5ZM0 4H10M0 6H10",
        ["Grouping"] = "M0.5 1H6V3.5H9.5V9H0.5ZM0.5 3.5H6",
        ["Location"] = "M5 9.8L2 5A3.4 3.4 0 1 1 8 5Z",
        ["Equipment"] = "M7 5A2.5 2.5 0 1 1 2 5A2.5 2.5 0 1 1 7 5ZM4.5 1V9M0.5 5H8.5",
        ["Facility"] = "M0.5 9.5V1H2.5V5.5L5 3.5V5.5L7.5 3.5V5.5L9.5 3.5V9.5Z",
        ["Material"] = "M5 0.5L9.5 3V7L5 9.5L0.5 7V3Z",
        ["DistributionNetwork"] = "M0 5L2 3M0 5L2 7M1 4H9M1 6H9M10 5L8 3M10 5L8 7",
    }.ToFrozenDictionary();

    public static void Draw(SvgWriter svg, string type, double x, double y, double size, string line)
    {
        if (PathOf(type) is not { } path) return;
        var scale = size / 10;
        svg.Shape("path", ("d", path), ("transform", $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)}) scale({SvgWriter.Number(scale)})"), ("fill", "none"), ("stroke", line), ("stroke-width", 0.9));
    }

    private static string? PathOf(string type)
    {
        if (Paths.TryGetValue(type, out var path)) return path;
        if (type.EndsWith("Service", StringComparison.Ordinal)) return Rounded;
        if (type.EndsWith("Process", StringComparison.Ordinal)) return Arrow;
        if (type.EndsWith("Function", StringComparison.Ordinal)) return Function;
        if (type.EndsWith("Interaction", StringComparison.Ordinal)) return Interaction;
        if (type.EndsWith("Event", StringComparison.Ordinal)) return Event;
        if (type.EndsWith("Interface", StringComparison.Ordinal)) return Lollipop;
        return type.EndsWith("Collaboration", StringComparison.Ordinal) ? Circles : null;
    }
}
